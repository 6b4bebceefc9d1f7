import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { segments, termsIn } from '../../src/core/instrument/terms.ts'
import type { GlossaryTerm } from '../../src/core/instrument/words.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

function term(...forms: readonly string[]): GlossaryTerm {
  return { id: forms[0] ?? '', term: forms[0] ?? '', forms: [...forms], definition: 'What it is.' }
}

const GLOSSARY = [
  term('data', 'datum'),
  term('data owner', 'data owners'),
  term('c++ (code)'),
  term('órgão', 'órgãos'),
]

/** A text with the explained words in brackets. */
function marked(text: string): string {
  return segments(text, GLOSSARY)
    .map((one) => (one.term === null ? one.text : `[${one.term.id}:${one.text}]`))
    .join('')
}

it.each([
  ['Each data owner reads the data.', 'Each [data owner:data owner] reads the [data:data].'],
  ['DATA matter, data do.', '[data:DATA] matter, data do.'],
  ['Datum and data', '[data:Datum] and data'],
  ['A database, metadata, data2, data', 'A database, metadata, data2, [data:data]'],
  ['Os órgãos e o órgão', 'Os [órgão:órgãos] e o órgão'],
  ['É suborgão? Órgão!', 'É suborgão? [órgão:Órgão]!'],
  ['We use c++ (code) here', 'We use [c++ (code):c++ (code)] here'],
  ['(data)', '([data:data])'],
  ['', ''],
  ['nothing here', 'nothing here'],
])('a reader of %j finds explained, once and as whole words: %j', (text, wanted) => {
  expect(marked(text)).toBe(wanted)
})

it('without a glossary a text stays in one piece', () => {
  expect(segments('data', [])).toEqual([{ text: 'data', term: null }])
})

it('terms are listed once, in the order in which they first stand in the texts', () => {
  const found = termsIn(['No owner.', 'The data owner of data', 'data owners', 'Órgãos'], GLOSSARY)
  expect(found.map(({ id }) => id)).toEqual(['data owner', 'data', 'órgão'])
})

it.each(LANGUAGES)('cutting any text of %s loses no character', (language) => {
  const { glossary, instrument } = wordsIn(language)
  const questions = Object.values(instrument.questions).flatMap(({ question, why, levels }) =>
    [question, why].concat(Object.values(levels)),
  )
  for (const text of questions) {
    expect(
      segments(text, glossary)
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
  }
  holds(
    fc.property(anyText, fc.constantFrom(...questions), (typed, question) => {
      const text = typed + question + typed
      expect(
        segments(text, glossary)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }),
    50,
  )
})

it.each(LANGUAGES)('some term of each question in %s is explained', (language) => {
  const { glossary, instrument } = wordsIn(language)
  expect(
    termsIn(
      Object.values(instrument.questions).map(({ question }) => question),
      glossary,
    ).length,
  ).toBeGreaterThan(5)
})
