import { describe, expect, it } from 'vitest'
import { glossaryWords } from '../../src/core/instrument/words.ts'
import { LANGUAGES, readLocale } from './locales.ts'
import { digitsIn, sentencesIn } from './text-law.ts'

const terms = (language: string) => glossaryWords.parse(readLocale(language, 'glossary.json')).terms
const ids = (language: string) => terms(language).map(({ id }) => id)

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  it('has the entries of the other languages, each once', () => {
    for (const other of LANGUAGES) expect(ids(language)).toEqual(ids(other))
    expect(new Set(ids(language)).size).toBe(ids(language).length)
  })

  it('gives no form to two entries, and all in small letters', () => {
    const forms = terms(language).flatMap((term) => term.forms)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    expect(forms.filter((form) => form !== form.toLowerCase().trim())).toEqual([])
  })

  it('defines each term in one plain sentence, without the term', () => {
    const odd = terms(language).filter(
      ({ term, definition }) =>
        sentencesIn(definition).length !== 1 ||
        !definition.endsWith('.') ||
        /[<>*_`]/.test(definition) ||
        definition.toLowerCase().includes(`${term.toLowerCase()} `),
    )
    expect(odd).toEqual([])
  })
})

it('definitions have the same digits in each language', () => {
  const digits = LANGUAGES.map((language) =>
    terms(language).map(({ id, definition }) => `${id} ${digitsIn(definition)}`),
  )
  for (const other of digits) expect(other).toEqual(digits[0])
})
