import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Block, Cell, Heading, Report, Words } from '../../src/core/report/blocks.ts'
import { createPdfWriter } from '../../src/adapters/pdf/create-pdf-writer.ts'

export const AXES = [
  { label: 'Governança', value: 2.8, figure: '2,8', range: null },
  { label: 'Qualidade', value: 2.2, figure: '2,2', range: null },
  { label: 'Uso', value: 3.3, figure: '3,3', range: null },
  { label: 'Capacidade', value: 2.7, figure: '2,7', range: null },
  { label: 'Transparência', value: 3.4, figure: '3,4', range: { low: 3, high: 3.7 } },
] as const

export const words = (text: string, own = false): Words => ({ text, own })

export const paragraph = (text: string, own = false): Block => ({
  kind: 'paragraph',
  tone: 'text',
  words: words(text, own),
})

export const heading = (
  level: 1 | 2 | 3,
  id: string,
  text: string,
  badge: Heading['badge'] = null,
): Block => ({
  kind: 'heading',
  level,
  id,
  text,
  short: text,
  mark: null,
  badge,
})

export const cover = (city: string): Block => ({
  kind: 'cover',
  city,
  kicker: 'Autoavaliação',
  lead: 'Onde a cidade está',
  date: 'Novembro de 2026',
  edition: 'Edição pública',
  maker: 'Feito com o Alidade',
  axes: AXES,
  legend: { claimed: 'nível declarado', supported: 'nível comprovado' },
  alternative: 'Perfil da cidade',
})

export const facts = (rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  caption: '',
  look: 'facts',
  rows,
  columns: [
    { label: '', share: 0.2, numeric: false },
    { label: '', share: 0.8, numeric: false },
  ],
})

export const reportOf = (blocks: readonly Block[], change: Partial<Report> = {}): Report => ({
  title: 'Estratégia de dados, novembro de 2026',
  subject: 'Estratégia de dados, novembro de 2026',
  tag: 'pt-BR',
  city: 'Meridiana',
  paper: 'a4',
  fileName: 'relatorio.pdf',
  footer: 'Não é certificação nem ranking.',
  pageLabel: (page, pages) => `Página ${page} de ${pages}`,
  blocks,
  ...change,
})

const loadFont = async (file: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(new URL(`../../src/adapters/pdf/fonts/${file}`, import.meta.url))
  return new Uint8Array(bytes).buffer
}

const MOMENT = new Date('2026-11-12T12:00:00Z')
export const writer = createPdfWriter({ loadFont, now: () => MOMENT })

const NEVER = new AbortController().signal

export async function bytesOf(report: Report): Promise<Uint8Array> {
  return writer.write(() => report, { signal: NEVER, onProgress: () => undefined })
}

export interface ReadItem {
  readonly text: string
  /** Points from the lower left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly text: string
  readonly items: readonly ReadItem[]
  readonly links: readonly string[]
}

/** What a reader finds in a file. */
async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const content = await page.getTextContent()
    const items = content.items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
            },
          ]
        : [],
    )
    const annotations = (await page.getAnnotations()) as readonly { url?: string; dest?: unknown }[]
    const links = annotations.map((one) => one.url ?? 'inside')
    pages.push({
      width: view.width,
      height: view.height,
      text: items.map((item) => item.text).join(' '),
      items,
      links,
    })
  }
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> }
  const outline = ((await document.getOutline()) ?? []) as readonly {
    title: string
    items: readonly { title: string }[]
  }[]
  const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null
  return { pages, info, outline, preferences, text: pages.map((page) => page.text).join(' ') }
}

export const readReport = async (report: Report) => readPdf(await bytesOf(report))

/** Line ends and broken words leave no trace. */
export const bare = (text: string): string => text.replace(/\s+/gu, '')
