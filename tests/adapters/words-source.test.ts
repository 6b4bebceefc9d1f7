import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWordsSource } from '../../src/adapters/i18n/words-source.ts'

/** What a browser gets for an address of the app: the file itself. */
const files = async (address: string) => new Response(await readFile(`.${address}`))

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(files))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the words of the app', () => {
  it('are read once for each language', async () => {
    const source = createWordsSource('city-data-strategy')
    const [first, second] = await Promise.all([source.load('pt'), source.load('pt')])
    expect(second).toBe(first)
    expect(fetch).toHaveBeenCalledTimes(5)
  })

  it('know a text that has plural forms', async () => {
    const { has, text } = await createWordsSource('city-data-strategy').load('en')
    expect(has('too-many-not-applicable')).toBe(true)
    expect(has('no-such-text')).toBe(false)
    expect(text('too-many-not-applicable', { count: 1 })).toMatch(/^In this component, only 1 question/)
  })

  it.each(['{{count}}', '$t(file-newer)', '<b>&amp;</b>'])(
    'leave %j in a value as it is',
    async (instrument) => {
      const { text } = await createWordsSource('city-data-strategy').load('en')
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
      expect(createWordsSource('city-data-strategy').preferred()).toBe(spoken)
    }
  })

  it('are asked for again after a failure', async () => {
    const source = createWordsSource('city-data-strategy')
    vi.mocked(fetch).mockRejectedValueOnce(new Error('gone'))
    await expect(source.load('es')).rejects.toThrow('gone')
    expect((await source.load('es')).tag).toBe('es-419')
  })

  it('in the pseudo-language stand in brackets', async () => {
    const { text, instrument } = await createWordsSource('city-data-strategy').load('pseudo')
    expect(text('app.skip')).toMatch(/^\[.*\]$/)
    expect(instrument.levels[1].name).toMatch(/^\[/)
  })
})
