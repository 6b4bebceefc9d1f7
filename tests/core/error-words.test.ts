import { expect, it } from 'vitest'
import { errorInWords } from '../../src/core/report/error-words.ts'
import { LANGUAGES, readWords, wordsIn } from '../fixtures/words.ts'

/** What the errors carry, beside their code. */
const DATA = {
  megabytes: 20,
  version: 2,
  instrument: 'open-data',
  path: 'answers.3.level',
  question: 'gov.body',
  count: 1,
  minimum: 1,
  most: 5,
}

/** The codes of a language's errors, plural endings taken off. */
const codes = Object.keys(readWords('en', 'errors') as object).map((key) =>
  key.replace(/_(one|many|other)$/, ''),
)

it.each(LANGUAGES)('every error has a sentence in %s, with its data in it', (language) => {
  for (const code of new Set(codes)) {
    const said = errorInWords({ code, ...DATA }, wordsIn(language))
    expect(said, code).not.toBe(code)
    expect(said, code).not.toMatch(/\{\{|undefined|\[object/)
  }
})

it('what a file got wrong is named by its place', () => {
  expect(
    errorInWords({ code: 'file-wrong-value', path: 'answers.3.level' } as { code: string }, wordsIn('en')),
  ).toContain('answers.3.level')
})

it('an error that this version has no words for is named by its code', () => {
  expect(errorInWords({ code: 'future-trouble' }, wordsIn('en'))).toBe('future-trouble')
})
