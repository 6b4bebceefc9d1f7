import { describe, expect, it } from 'vitest'
import { INSTEAD, wordsInstead } from '../../src/adapters/portable/words-instead.ts'
import type { WordsSource } from '../../src/core/ports.ts'
import { LANGUAGES as SPOKEN, wordsIn } from '../fixtures/words.ts'
import { LANGUAGES, TEXT_FILES, readTexts } from './locales.ts'

const gaps = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted()

describe.each(LANGUAGES)('texts of %s that stand in for others', (language) => {
  const texts: Readonly<Record<string, string>> = Object.assign(
    {},
    ...TEXT_FILES.map((file) => readTexts(language, file)),
  )

  it.each(Object.values(INSTEAD))(
    '[PO5] under %s stand for a text that is there, and have its gaps',
    (beginning) => {
      const own = Object.entries(texts).filter(([key]) => key.startsWith(beginning))
      expect(own.length).toBeGreaterThan(1)
      for (const [key, text] of own) {
        const other = texts[key.slice(beginning.length)]
        expect(other, key).toBeDefined()
        expect(text).not.toBe(other)
        expect(
          gaps(text).filter((name) => !gaps(other ?? '').includes(name)),
          key,
        ).toEqual([])
      }
    },
  )

  it('[PO5] say nothing of this browser or computer as a place where something stays', () => {
    const memory = Object.entries(texts).filter(([key]) => key.startsWith(INSTEAD.memory))
    const here = /(?:salvo|guardad[oa]s?|saved|kept) (?:neste|nesse|en este|en esta|on this|in this)/i
    expect(memory.filter(([, text]) => here.test(text))).toEqual([])
  })
})

it('[PO5] the words of a mode are taken where there are any, and the usual ones elsewhere', async () => {
  const source: WordsSource = {
    languages: SPOKEN.map((id) => ({ id, label: id, tag: id })),
    preferred: () => 'en',
    load: async () => wordsIn('en'),
  }
  const words = await wordsInstead(source, INSTEAD.memory).load('en')
  const { text } = wordsIn('en')
  expect(words.text('saved.at', { time: '10:42' })).toBe('In memory since 10:42')
  expect(words.text('home.all', { count: 2 })).toBe('See the 2 assessments in memory')
  expect(words.text('home.new')).toBe(text('home.new'))
})
