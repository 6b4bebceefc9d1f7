import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../src/core/report/blocks.ts'
import { AXES, bare, cover, facts, heading, paragraph, readReport, reportOf, words } from './pdf-support.ts'

const LONG_CITY = 'San Sebastián de los Caballeros de la Santísima Trinidad del Río Grande del Sur.'
const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2).slice(0, 80)
const NOTE = Array.from({ length: 625 }, (_, index) => `nota${String(index).padStart(3, '0')}`)
  .join(' ')
  .slice(0, 5000)

const bars = (count: number): Block => ({
  kind: 'table',
  caption: 'Perguntas',
  look: 'figures',
  columns: [
    { label: 'Pergunta', share: 0.4, numeric: false },
    { label: 'Régua', share: 0.3, numeric: false },
    { label: 'Declarado', share: 0.1, numeric: true },
    { label: 'Respaldado por prova', share: 0.2, numeric: true },
  ],
  rows: Array.from({ length: count }, (_, index): readonly Cell[] => [
    { ...words(`Linha ${index}.`), mark: index % 5 },
    { ...words(''), bar: { value: 1 + (index % 5), range: { low: 1, high: 5 }, mark: index % 5 } },
    words('3'),
    words('2'),
  ]),
})

const entry = (index: number, note: string): readonly Block[] => [
  heading(3, `q${index}`, `Pergunta ${index}`, { sign: '3', level: 3, label: 'Estruturado' }),
  paragraph(`Resposta ${index}. `.repeat(12)),
  facts([
    [words('Prova'), words('Um documento aprovado.')],
    [words('Observação'), words(note, true)],
  ]),
]

const column = (name: string): readonly Block[] =>
  Array.from({ length: 40 }, (_, index) => paragraph(`${name} ${index} `.repeat(15)))

const paragraphs = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`linha ${index}`))

describe('the cover', () => {
  test.each([
    ['a4', LONG_CITY],
    ['letter', LONG_CITY],
    ['a4', LONG_WORD],
    ['letter', LONG_WORD],
    ['a4', 'Ó'],
  ] as const)('on %s keeps %s inside the page, whole, with nothing overprinted', async (paper, city) => {
    const { pages } = await readReport(reportOf([cover(city)], { paper, city }))
    const [page] = pages
    if (page === undefined) throw new Error('no cover')
    expect(bare(page.text)).toContain(bare(city))
    for (const item of page.items) {
      expect(item.x).toBeGreaterThan(13 / 0.3528)
      expect(item.x + item.width).toBeLessThan(page.width)
      expect(item.y).toBeGreaterThan(0)
      expect(item.y).toBeLessThan(page.height)
    }
    const lines = page.items
      .filter((item) => item.text.trim() !== '')
      .map((item) => `${Math.round(item.x)} ${Math.round(item.y)}`)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test.each([0, 1, 2, 3, 4])(
    'names the five components wherever the alidade points (%i)',
    async (weakest) => {
      const axes = AXES.map((axis, index) => ({ ...axis, value: index === weakest ? 1 : 4 }))
      const { pages } = await readReport(reportOf([{ ...cover('Meridiana'), axes } as Block]))
      for (const { label } of AXES) expect(pages[0]?.text).toContain(label)
    },
  )
})

describe('what does not fit on one page', () => {
  test('a note of 5,000 characters is printed whole', async () => {
    const { text, pages } = await readReport(reportOf([heading(1, 'a', 'Capítulo'), ...entry(1, NOTE)]))
    expect(pages.length).toBeGreaterThan(1)
    for (const word of NOTE.split(' ')) expect(text).toContain(word)
  })

  test('a long table repeats its head on every page', async () => {
    const { pages } = await readReport(reportOf([heading(1, 'a', 'Capítulo'), bars(70)]))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      expect(page.text).toContain('Pergunta')
      expect(bare(page.text)).toContain(bare('Respaldado por prova'))
    }
    for (let row = 0; row < 70; row += 1)
      expect(pages.map((page) => page.text).join(' ')).toContain(`Linha ${row}.`)
  })

  test('a row that is higher than a page is cut between lines, never lost', async () => {
    const table = bars(1)
    if (table.kind !== 'table') throw new Error('no table')
    const { text, pages } = await readReport(
      reportOf([{ ...table, rows: [[words(NOTE, true), words(''), words('1'), words('2')]] }]),
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const word of NOTE.split(' ')) expect(text).toContain(word)
  })

  test.each(['', '4'])('a list item with the sign %j that is higher than a page flows on', async (sign) => {
    const title = sign === '' ? '' : 'Um título'
    const { text, pages } = await readReport(
      reportOf([
        { kind: 'list', items: [{ sign, mark: null, title, words: words(`${NOTE} ${NOTE} ${NOTE}`) }] },
      ]),
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(text.split('nota623')).toHaveLength(4)
    for (const page of pages) for (const item of page.items) expect(item.y).toBeGreaterThan(10 / 0.3528)
  })

  test('columns flow side by side over pages', async () => {
    const { pages } = await readReport(
      reportOf([
        heading(1, 'a', 'Capítulo'),
        { kind: 'columns', shares: [0.5, 0.5], columns: [column('esquerda'), column('direita')] },
      ]),
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.text).toMatch(/esquerda[\s\S]*direita|direita[\s\S]*esquerda/u)
    expect(pages.at(-1)?.text).toContain('direita 39')
  })

  test('nothing is printed in the margins', async () => {
    const { pages } = await readReport(
      reportOf([heading(1, 'a', 'Capítulo'), bars(40), ...entry(1, NOTE), paragraph(LONG_WORD.repeat(9))], {
        city: LONG_CITY,
        title: LONG_CITY,
        subject: LONG_CITY,
      }),
    )
    for (const page of pages) {
      for (const item of page.items) {
        expect(item.x).toBeGreaterThan(23.9 / 0.3528)
        expect(item.x + item.width).toBeLessThan(page.width - 19.9 / 0.3528)
        expect(item.y).toBeGreaterThan(10 / 0.3528)
      }
    }
  })
})

describe('headings', () => {
  test('never stand alone at the foot of a page', async () => {
    for (let filler = 20; filler < 60; filler += 1) {
      const { pages } = await readReport(
        reportOf([
          heading(1, 'a', 'Capítulo'),
          ...Array.from({ length: filler }, () => paragraph('linha')),
          heading(2, 'b', 'SEÇÃO'),
          paragraph('primeira'),
          ...entry(1, 'fim'),
        ]),
      )
      const of = (text: string): number => pages.findIndex((page) => page.text.includes(text))
      expect(of('primeira')).toBe(of('SEÇÃO'))
      expect(of('Resposta 1.')).toBe(of('Pergunta 1'))
    }
  })

  test('a chapter does not spill a few lines onto a page when less space avoids it', async () => {
    const lengths = await Promise.all(
      [34, 36, 37].map(
        async (count) =>
          (await readReport(reportOf([heading(1, 'a', 'Capítulo'), ...paragraphs(count)]))).pages.length,
      ),
    )
    expect(lengths).toEqual([1, 1, 1])
  })

  test('the running head names the chapter of the page', async () => {
    const { pages } = await readReport(
      reportOf([
        heading(1, 'a', 'Governança'),
        ...Array.from({ length: 80 }, (_, index) => paragraph(`linha ${index}`)),
        heading(1, 'b', 'Uso'),
        paragraph('fim'),
      ]),
    )
    const top = (page: number): string =>
      (pages[page]?.items ?? [])
        .filter((item) => item.y > (pages[page]?.height ?? 0) - 50)
        .map((item) => item.text)
        .join(' ')
    expect(top(0)).toContain('Governança')
    expect(top(1)).toContain('Governança')
    expect(top(pages.length - 1)).toContain('Uso')
  })
})

describe('nothing is lost', () => {
  const blocks: readonly Block[] = [
    cover('Meridiana'),
    {
      kind: 'heading',
      level: 1,
      id: 'g',
      text: 'Governança em detalhe',
      short: 'Capítulo 1',
      mark: 0,
      badge: null,
    },
    { kind: 'paragraph', tone: 'lead', words: words('Quem decide, com que regras.') },
    {
      kind: 'columns',
      shares: [0.4, 0.6],
      columns: [
        [
          { kind: 'figure', axes: AXES, alternative: 'perfil' },
          { kind: 'paragraph', tone: 'figure', words: words('29 de 30') },
          { kind: 'paragraph', tone: 'small', words: words('perguntas têm nível') },
        ],
        [
          bars(5),
          {
            kind: 'list',
            items: [
              { sign: '4', mark: 2, title: 'Dados abertos', words: words('Uma auditoria conferiu.') },
              { sign: 'n/a', mark: null, title: 'Sem resposta', words: words('') },
            ],
          },
        ],
      ],
    },
    {
      kind: 'list',
      items: [
        {
          sign: '',
          mark: null,
          title: '',
          words: words('Uma frase atrás de um traço, com segunda-feira/terça-feira.'),
        },
      ],
    },
    ...entry(7, 'Αθήνα e Москва,\n\nem dois parágrafos.'),
    heading(3, 'x', 'Sem nível', { sign: '?', level: null, label: 'Não sei' }),
    facts([
      [words('Só um rótulo'), words('')],
      [words('Com marca'), { ...words('Valor'), mark: 3 }],
    ]),
    {
      kind: 'link',
      text: 'https://example.org/um/caminho/muito/comprido/que-nao-cabe-em-uma-linha-de-papel',
      href: 'https://example.org',
    },
    heading(2, 'y', 'Plano'),
    {
      kind: 'table',
      caption: 'Plano de ação',
      look: 'figures',
      columns: [
        { label: 'Ação', share: 0.9, numeric: false },
        { label: 'Responsabilidade', share: 0.05, numeric: false },
        { label: 'Ano', share: 0.05, numeric: true },
      ],
      rows: [[words('Escrever a função', true), words('Procuradoria-Geral'), words('2027')]],
    },
  ]

  const NEVER_PRINTED = new Set(['kind', 'id', 'to', 'href', 'look', 'tone', 'alternative'])
  const strings = (value: unknown, key = ''): readonly string[] => {
    if (typeof value === 'string') return NEVER_PRINTED.has(key) ? [] : [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, one]) => strings(one, Array.isArray(value) ? key : name))
  }

  test.each(['a4', 'letter'] as const)('of what the blocks say, on %s', async (paper) => {
    const report = reportOf(blocks, { paper })
    const { text } = await readReport(report)
    const printed = bare(text)
    for (const one of strings(blocks))
      for (const line of one.split('\n')) expect(printed).toContain(bare(line))
    expect(text).toContain(report.footer)
  })
})
