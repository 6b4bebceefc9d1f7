import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'
import { parseExampleStructure, parseExampleWords } from '../fixtures/example-files.ts'
import { LANGUAGES, readJson, readLocale } from './locales.ts'
import { differences, flatten } from './text-law.ts'
import { AVOIDED } from './word-law.ts'

const EXAMPLES = filesUnder('src/instruments/examples').filter((path) => path.endsWith('.json'))

it('there is an example', () => {
  expect(EXAMPLES).not.toEqual([])
})

describe.each(EXAMPLES)('%s', (path) => {
  const structure = parseExampleStructure(readJson(path))
  const words = (language: string) => parseExampleWords(readLocale(language, `examples/${structure.id}.json`))

  it('says the same fields with the same digits in each language', () => {
    const texts = LANGUAGES.map((language) => [language, flatten(words(language))] as const)
    expect(differences(Object.fromEntries(texts))).toEqual([])
  })

  it.each(LANGUAGES)('has words in %s for its own answers and proofs, and for nothing else', (language) => {
    const said = words(language).answers
    const answers = new Map(
      structure.answers.map((answer) => [answer.question, answer.evidence.map(({ id }) => id)]),
    )
    expect(Object.keys(said).filter((id) => !answers.has(id))).toEqual([])
    for (const [id, items] of answers) expect(Object.keys(said[id]?.evidence ?? {})).toEqual(items)
  })

  it.each(LANGUAGES)('uses the chosen words of %s', (language) => {
    expect(Object.values(flatten(words(language))).filter((text) => AVOIDED[language]?.test(text))).toEqual(
      [],
    )
  })
})
