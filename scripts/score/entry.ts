import { hash } from 'node:crypto'
import structure from '../../src/instruments/city-data-strategy.json'
import { scoreFile } from '../../src/core/exchange/score-file.ts'
import { questionRows } from '../../src/core/exchange/tidy/question-rows.ts'
import { dataPackage, headerOf, linesOf } from '../../src/core/exchange/tidy/tables.ts'
import { tidyFile } from '../../src/core/exchange/tidy/tidy-file.ts'
import { instrumentStructure } from '../../src/core/instrument/structure.ts'
import { scoreBytes as scored } from './score-bytes.ts'

const base = {
  instrument: instrumentStructure.parse(structure),
  hashes: __INSTRUMENT_HASHES__,
  hash: (text: string) => `sha256-${hash('sha256', text, 'hex')}`,
}

/** The score line of the text of an assessment file, by the questionnaire that comes with the program. */
export function scoreText(text: string) {
  return scoreFile(text, base)
}

/** The same of the bytes of the file, where they say enough by themselves; else null. */
export function scoreBytes(bytes: Buffer) {
  return scored(bytes, base)
}

/** The lines that the text of an assessment file adds to the tables. */
export function tidyText(text: string) {
  return tidyFile(text, base)
}

/** What the files of the tables hold before the first assessment, by their names. */
export function tidyFrame(): Readonly<Record<string, string>> {
  return {
    'assessments.csv': headerOf('assessments'),
    'answers.csv': headerOf('answers'),
    'evidence.csv': headerOf('evidence'),
    'questions.csv': headerOf('questions') + linesOf('questions', questionRows(base.instrument)),
    'datapackage.json': `${JSON.stringify(dataPackage(), null, 1)}\n`,
  }
}
