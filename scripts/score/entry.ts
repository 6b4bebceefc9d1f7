import { hash } from 'node:crypto'
import structure from '../../src/instruments/city-data-strategy.json'
import { scoreFile } from '../../src/core/exchange/score-file.ts'
import { instrumentStructure } from '../../src/core/instrument/structure.ts'

const base = {
  instrument: instrumentStructure.parse(structure),
  hashes: __INSTRUMENT_HASHES__,
  hash: (text: string) => `sha256-${hash('sha256', text, 'hex')}`,
}

/** The score line of the text of an assessment file, by the questionnaire that comes with the program. */
export function scoreText(text: string) {
  return scoreFile(text, base)
}
