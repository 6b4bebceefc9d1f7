import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordsOf } from '../../scripts/build/words.ts'
import { createWordsSource } from '../../src/adapters/i18n/words-source.ts'

/** What a browser gets for an address of the app: the file that the build makes of a language. */
const files = async (address: string) => {
  const language = /^\.\/words\/(\w+)-\w+\.json$/.exec(address)?.[1]
  return language === undefined
    ? new Response(null, { status: 404 })
    : new Response(wordsOf(language, 'city-data-strategy'))
}

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(files))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the words of the app', () => {
  it('are read once for each language', async () => {
    const source = createWordsSource()
    const [first, second] = await Promise.all([source.load('pt'), source.load('pt')])
    expect(second).toBe(first)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('know a text that has plural forms', async () => {
    const { has, text } = await createWordsSource().load('en')
    expect(has('too-many-not-applicable')).toBe(true)
    expect(has('no-such-text')).toBe(false)
    expect(text('too-many-not-applicable', { count: 1 })).toMatch(/^In this component, only 1 question/)
  })

  it.each(['{{count}}', '$t(file-newer)', '<b>&amp;</b>'])(
    'leave %j in a value as it is',
    async (instrument) => {
      const { text } = await createWordsSource().load('en')
      expect(text('file-other-instrument', { instrument })).toContain(instrument)
    },
  )

  it('choose the first language that the browser asks for and that is spoken here', async () => {
    for (const [wanted, spoken] of [
      [['fr-CA', 'es-CO', 'pt-BR'], 'es'],
      [['en-GB'], 'en'],
      [['de', 'ja'], 'pt'],
      [[], 'pt'],
    ] as const) {
      vi.stubGlobal('navigator', { languages: wanted })
      expect(createWordsSource().preferred()).toBe(spoken)
    }
  })

  it('are asked for again after a failure', async () => {
    const source = createWordsSource()
    vi.mocked(fetch).mockRejectedValueOnce(new Error('gone'))
    await expect(source.load('es')).rejects.toThrow('gone')
    expect((await source.load('es')).tag).toBe('es-419')
  })

  it('in the pseudo-language stand in brackets', async () => {
    const { text, instrument } = await createWordsSource().load('pseudo')
    expect(text('app.skip')).toMatch(/^\[.*\]$/)
    expect(instrument.levels[1].name).toMatch(/^\[/)
  })
})
