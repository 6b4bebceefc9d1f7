import { expect, it } from 'vitest'
import { segments, termsIn } from '../../src/core/instrument/terms.ts'
import { wordsIn } from '../fixtures/words.ts'

const GLOSSARY = [
  { id: 'head', term: 'chefia', forms: ['chefia', 'chefias'], definition: 'Someone who leads.' },
  { id: 'chief', term: 'chefia de gabinete', forms: ['chefia de gabinete'], definition: 'Runs the office.' },
  { id: 'inventory', term: 'inventário', forms: ['inventário', 'inventários'], definition: 'A list.' },
]
const marked = (text: string) =>
  segments(text, GLOSSARY).flatMap(({ text: piece, term }) => (term === null ? [] : [[piece, term.id]]))

it('a term is found in its inflected forms, whatever its case', () => {
  expect(marked('Inventários da cidade')).toEqual([['Inventários', 'inventory']])
})

it('the longest form wins', () => {
  expect(marked('a chefia de gabinete decide')).toEqual([['chefia de gabinete', 'chief']])
})

it('a word inside another is no term', () => {
  expect(marked('subchefias e inventárioss')).toEqual([])
})

it('a term is marked where it first stands, and nothing of the text is lost', () => {
  const text = 'O inventário: um inventário, dois inventários.'
  expect(marked(text)).toEqual([['inventário', 'inventory']])
  expect(
    segments(text, GLOSSARY)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

it('without a glossary a text stays whole', () => {
  expect(segments('inventário', [])).toEqual([{ text: 'inventário', term: null }])
})

it('each term of a page is named once, in the order of the page', () => {
  expect(termsIn(['inventário e chefia', 'chefias, inventários'], GLOSSARY).map(({ id }) => id)).toEqual([
    'inventory',
    'head',
  ])
})

it('the question on the inventory speaks of data sets and departments, explained', () => {
  const { instrument, glossary } = wordsIn('en')
  const said = instrument.questions['gov.inventory']
  const found = termsIn(Object.values(said?.levels ?? {}), glossary).map(({ id }) => id)
  expect(found).toEqual(expect.arrayContaining(['data-set', 'department']))
})
