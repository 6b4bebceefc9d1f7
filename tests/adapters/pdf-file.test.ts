import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/core/report/blocks.ts'
import {
  bare,
  bytesOf,
  cover,
  facts,
  heading,
  paragraph,
  readReport,
  reportOf,
  words,
  writer,
} from './pdf-support.ts'

const sample: readonly Block[] = [
  cover('Meridiana'),
  heading(1, 'summary', 'Resumo – “onde estamos” • Čáslav'),
  paragraph('A cidade de Ação e Señal disse “sim” – e três • pontos… 1.234,5 m².'),
  heading(2, 'next', 'Próximos passos'),
  paragraph('Começar pela qualidade.'),
  heading(1, 'method', 'Método'),
  paragraph('É uma autoavaliação.'),
]

describe('the file of a report', () => {
  test('holds the words with every accent and sign', async () => {
    const { text } = await readReport(reportOf(sample))
    expect(bare(text)).toContain(bare('A cidade de Ação e Señal disse “sim” – e três • pontos… 1.234,5 m².'))
  })

  test('gives each chapter a page, and numbers all but the cover', async () => {
    const { pages } = await readReport(reportOf(sample))
    expect(pages).toHaveLength(3)
    expect(pages[0]?.text).not.toContain('Página')
    expect(pages[1]?.text).toContain('Página 2 de 3')
    expect(pages[2]?.text).toContain('Método')
    expect(pages[2]?.text).toContain('Página 3 de 3')
  })

  test('has bookmarks for chapters and sections', async () => {
    const { outline } = await readReport(reportOf(sample))
    expect(outline.map((item) => item.title.normalize('NFC'))).toEqual([
      'Resumo – “onde estamos” • Čáslav',
      'Método',
    ])
    expect(outline[0]?.items.map((item) => item.title)).toEqual(['Próximos passos'])
  })

  test.each(['pt-BR', 'es-419', 'en'])('says that its language is %s', async (tag) => {
    const { info } = await readReport(reportOf(sample, { tag }))
    expect(info['Language']).toBe(tag)
  })

  test('shows its title in the window, and names neither author nor path', async () => {
    const { info, preferences } = await readReport(reportOf(sample))
    expect(info['Title']).toBe('Estratégia de dados, novembro de 2026')
    expect(info['Creator']).toBe('Alidade')
    expect(info['Author']).toBeUndefined()
    expect(preferences?.['DisplayDocTitle']).toBe(true)
    expect(Buffer.from(await bytesOf(reportOf(sample))).toString('latin1')).not.toContain(process.cwd())
  })

  test('embeds every face that it uses', async () => {
    const raw = Buffer.from(await bytesOf(reportOf(sample))).toString('latin1')
    expect(raw).not.toMatch(/Helvetica|Times|Courier|Symbol|ZapfDingbats/u)
    const faces = new Set([...raw.matchAll(/\/BaseFont \/(\S+)/gu)].map((found) => found[1]))
    const embedded = new Set([...raw.matchAll(/\/FontName \/(\S+)/gu)].map((found) => found[1]))
    expect(faces.size).toBeGreaterThan(2)
    expect(embedded).toEqual(faces)
    expect(raw.match(/\/FontFile2/gu)).toHaveLength(faces.size)
  })

  test('is the same, byte for byte, for the same report and moment', async () => {
    expect(
      Buffer.from(await bytesOf(reportOf(sample))).equals(Buffer.from(await bytesOf(reportOf(sample)))),
    ).toBe(true)
  })

  test('has the paper that the report asks for', async () => {
    const a4 = await readReport(reportOf(sample))
    const letter = await readReport(reportOf(sample, { paper: 'letter' }))
    expect([a4.pages[0]?.width, a4.pages[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842])
    expect([letter.pages[0]?.width, letter.pages[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([
      612, 792,
    ])
  })

  test('leads to headings inside and to web addresses, and to nothing that runs a program', async () => {
    const { pages, text } = await readReport(
      reportOf([
        heading(1, 'one', 'Um'),
        facts([[words('Ir'), { ...words('Para o método'), to: 'method' }]]),
        { kind: 'link', text: 'Plano (2026)', href: 'https://example.org/plano (1) ação' },
        { kind: 'link', text: 'Perigo', href: 'javascript:alert(1)' },
        { kind: 'link', text: 'Só um nome', href: 'pasta/arquivo' },
        heading(1, 'method', 'Método'),
      ]),
    )
    expect(pages[0]?.links).toEqual(['inside', 'https://example.org/plano%20(1)%20a%C3%A7%C3%A3o'])
    expect(text).toContain('Perigo')
    expect(text).toContain('Só um nome')
  })

  test('tells the report how many characters the faces lack', async () => {
    const counts: number[] = []
    const bytes = await writer.write(
      (replaced) => {
        counts.push(replaced)
        return reportOf([
          heading(1, 'a', 'Notas 😀'),
          paragraph('→ 👨‍👩‍👧‍👦 שלום'),
          paragraph(`Marcas: ${replaced}`),
        ])
      },
      { signal: new AbortController().signal, onProgress: () => undefined },
    )
    expect(counts).toEqual([0, 7])
    expect(Buffer.from(bytes).toString('latin1').startsWith('%PDF-1.')).toBe(true)
  })

  test('holds text and lines alone: no picture, form or script', async () => {
    const raw = Buffer.from(await bytesOf(reportOf(sample))).toString('latin1')
    expect(raw).not.toMatch(/\/Subtype \/Image|\/AcroForm|\/JavaScript|\/JS /u)
    const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map((found) => found[1] ?? '')
    expect(streams.some((stream) => inflateSync(Buffer.from(stream, 'latin1')).includes('BT'))).toBe(true)
  })
})

describe('making a file', () => {
  const long = reportOf(
    Array.from({ length: 60 }, (_, index) => [
      heading(1, `c${index}`, `Capítulo ${index}`),
      paragraph('Palavra '.repeat(900)),
    ]).flat(),
  )

  test('reports its progress, never backwards', async () => {
    const shares: number[] = []
    await writer.write(() => long, {
      signal: new AbortController().signal,
      onProgress: (share) => shares.push(share),
    })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })

  test('stops where the person cancels', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const work = writer.write(() => long, {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share)
        if (share > 0.4) stop.abort(new Error('cancelled'))
      },
    })
    await expect(work).rejects.toThrow('cancelled')
    expect(shares.filter((share) => share > 0.4)).toHaveLength(1)
  })

  test('hears a click while it works', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const onProgress = (share: number): void => {
      if (shares.length === 0) setTimeout(() => stop.abort(new Error('clicked')), 0)
      shares.push(share)
    }
    const work = writer.write(() => long, { signal: stop.signal, onProgress })
    await expect(work).rejects.toThrow('clicked')
    expect(shares.at(-1)).toBeLessThan(0.9)
  })

  test('does not begin when it was cancelled before', async () => {
    await expect(
      writer.write(() => long, {
        signal: AbortSignal.abort(new Error('early')),
        onProgress: () => undefined,
      }),
    ).rejects.toThrow('early')
  })

  test('says which face could not be read', async () => {
    const { createPdfWriter } = await import('../../src/adapters/pdf/create-pdf-writer.ts')
    const broken = createPdfWriter({ loadFont: (file) => Promise.reject(new Error(`no ${file}`)) })
    await expect(
      broken.write(() => long, { signal: new AbortController().signal, onProgress: () => undefined }),
    ).rejects.toThrow('no archivo')
  })
})
