import { describe, expect, it } from 'vitest'
import type { QuestionWords } from '../../src/core/instrument/words.ts'
import {
  baseOf,
  emptyFaults,
  keyFaults,
  placeholderFaults,
  pluralFaults,
  pluralForms,
  stalePrefixes,
  unusedKeys,
  zeroFaults,
} from './key-law.ts'
import { differences, digitsIn, flatten, longSentences, sentencesIn, wholeWord, wordsIn } from './text-law.ts'
import { AVOIDED, descriptionFaults, LAWS, questionFaults } from './word-law.ts'

const LONG = `${Array.from({ length: 26 }, () => 'word').join(' ')}.`

const GOOD: QuestionWords = {
  title: 'A written plan',
  question: 'How far does the city have a plan?',
  why: 'A plan helps. It also shows.',
  levels: {
    '1': 'Only a word, or none.',
    '2': 'A draft.',
    '3': 'Approved.',
    '4': 'Checked.',
    '5': 'Online.',
  },
  evidence: ['The plan', 'The minutes'],
  next: {
    '1': 'Draft. First step: ask.',
    '2': 'First step: ask.',
    '3': 'First step: ask.',
    '4': 'First step: ask.',
  },
}

describe('measures of a text', () => {
  it('count words with accents, apostrophes and hyphens as one', () => {
    expect(wordsIn('O órgão não é d’água: guarda-chuva.')).toHaveLength(6)
  })

  it('end a sentence at a stop before a space or the end, not inside a number', () => {
    expect(sentencesIn('Above 1.5 it holds. Is it? Yes… so')).toHaveLength(4)
  })

  it('find the sentence that is too long', () => {
    expect(longSentences(`Short. ${LONG}`)).toEqual([LONG])
  })

  it('compare the digits and the paths of languages', () => {
    expect(digitsIn('80% in 12 months')).toBe('12 80')
    expect(flatten({ a: { b: ['x', 'y'] } })).toEqual({ 'a/b/0': 'x', 'a/b/1': 'y' })
    expect(differences({ pt: { a: '12' }, en: { a: '12', b: 'x' } })).toEqual(['b is missing in pt'])
    expect(differences({ pt: { a: '3' }, en: { a: '12' } })).toEqual(['a has other digits: 3 | 12'])
  })

  it('find whole words, accents included', () => {
    expect(wholeWord('só').test('É só isto')).toBe(true)
    expect(wholeWord('só').test('um sócio')).toBe(false)
  })
})

describe('the law for keys', () => {
  it('knows the plural forms of the three languages', () => {
    expect(pluralForms('pt-BR')).toEqual(['many', 'one', 'other'])
    expect(pluralForms('es-419')).toEqual(['many', 'one', 'other'])
    expect(pluralForms('en')).toEqual(['one', 'other'])
  })

  it('takes plural endings off, and no others', () => {
    expect(baseOf('left_many')).toBe('left')
    expect(baseOf('outcome.other')).toBe('outcome.other')
  })

  it('finds a key that a language lacks', () => {
    expect(keyFaults({ pt: { a_one: '', a_many: '' }, en: { a_one: '', b: '' } })).toEqual(['pt lacks b'])
  })

  it('finds a placeholder that a language lacks', () => {
    expect(placeholderFaults({ pt: { a: '{{city}}' }, en: { a: '{{ city }}' } })).toEqual([])
    expect(placeholderFaults({ pt: { a: '{{cidade}}' }, en: { a: '{{city}}' } })).toHaveLength(1)
  })

  it('finds plural forms too few and too many', () => {
    expect(pluralFaults({ a_one: 'x', a_other: 'x' }, 'en')).toEqual([])
    expect(pluralFaults({ a_one: 'x', a_other: 'x' }, 'pt-BR')).toEqual([
      'a has the forms one, other, pt-BR needs many, one, other',
    ])
    expect(pluralFaults({ a_one: 'x', a_many: 'x', a_other: 'x' }, 'en')).toHaveLength(1)
    expect(pluralFaults({ a: 'x', a_one: 'x', a_other: 'x' }, 'en')).toHaveLength(1)
  })

  it('finds a zero form that not all have', () => {
    expect(zeroFaults({ pt: { a_zero: 'x' }, en: { a_zero: 'x' } })).toEqual([])
    expect(zeroFaults({ pt: { a_zero: 'x' }, en: {} })).toEqual(['a_zero'])
  })

  it('finds texts that say nothing', () => {
    expect(emptyFaults({ a: ' ', b: 'b', c: 'text' })).toEqual(['a says nothing', 'b says nothing'])
  })

  it('finds keys that nothing uses, and prefixes that nothing builds', () => {
    const source = "text('a.b') + text(`role.${id}`)"
    expect(unusedKeys(['a.b', 'role.x', 'a.c_one', 'a.c_other'], source, ['role.'])).toEqual(['a.c'])
    expect(stalePrefixes(source, { 'role.': '`role.${', 'gone.': '`gone.${' })).toEqual(['gone.'])
  })
})

describe('the law for questions', () => {
  const faultsOf = (change: Partial<QuestionWords>, isEquity = false) => {
    const law = LAWS['en']
    return law === undefined ? ['no law'] : questionFaults(law, { ...GOOD, ...change }, isEquity)
  }
  const level = (number: string, text: string) => ({ levels: { ...GOOD.levels, [number]: text } })

  it('lets good words be', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf(level('4', 'Changed after comparing groups or areas.'), true)).toEqual([])
  })

  it.each<[string, Partial<QuestionWords>, boolean?]>([
    ['title: more than 6 words', { title: 'One two three four five six seven' }],
    ['question: not one sentence', { question: 'How far does it go? And where?' }],
    ['question: another opening', { question: 'Does the city have a plan?' }],
    ['why: more than 2 sentences', { why: 'One. Two. Three.' }],
    ['level 3: more than 2 sentences', level('3', 'One. Two. Three.')],
    ['level 5: more than 40 words', level('5', `${LONG} ${LONG}`)],
    ['level 2: the word “only”', level('2', 'There is only a draft.')],
    ['level 4: only equity compares groups or areas', level('4', 'Changed after comparing groups or areas.')],
    ['level 4: equity compares groups or areas', {}, true],
    ['evidence: not 2 to 4', { evidence: ['The plan'] }],
    ['evidence: ends with a stop', { evidence: ['The plan.', 'The minutes'] }],
    ['next: without “First step:”', { next: { ...GOOD.next, '3': 'Ask.' } }],
    ['next: more than 3 sentences', { next: { ...GOOD.next, '3': 'One. Two. Three. First step: ask.' } }],
    [`a long sentence: ${LONG}`, { why: LONG }],
  ])('finds: %s', (fault, change, isEquity) => {
    expect(faultsOf(change, isEquity)).toContain(fault)
  })

  it('finds fields too few or too many', () => {
    const withHint = Object.assign({}, GOOD, { hint: 'More' })
    const nextToFive = Object.assign({}, GOOD.next, { '5': 'First step: rest.' })
    expect(faultsOf(withHint)).toEqual([expect.stringContaining('has not exactly')])
    expect(faultsOf({ next: nextToFive })).toEqual(['next: not exactly 1 to 4'])
  })

  it('finds banned words behind accents', () => {
    expect(LAWS['pt']?.banned.test('Existe só um rascunho')).toBe(true)
    expect(LAWS['es']?.banned.test('Hay sólo un borrador')).toBe(true)
  })

  it('finds descriptions that are too long, or not one sentence', () => {
    expect(descriptionFaults('Short and good.')).toEqual([])
    expect(descriptionFaults(LONG)).toEqual(['more than 22 words'])
    expect(descriptionFaults('One. Two.')).toEqual(['not one sentence'])
  })

  it('finds words that the glossary replaced', () => {
    expect(AVOIDED['pt']?.test('A avaliação da cidade')).toBe(true)
    expect(AVOIDED['es']?.test('El ayuntamiento')).toBe(true)
    expect(AVOIDED['en']?.test('Show the evidence')).toBe(true)
    expect(AVOIDED['en']?.test('The superuser')).toBe(false)
  })
})
