import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'

export interface ReadPdf {
  readonly pages: number
  /** All text, a page a line, white space folded. */
  readonly text: string
  readonly language: string | null
  readonly title: string | undefined
  readonly outline: readonly string[]
}

/** Reads a downloaded report back with an independent reader. */
export async function readPdf(download: Download): Promise<ReadPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(readFileSync(await download.path()))
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const content = await (await document.getPage(index + 1)).getTextContent()
      return content.items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
    }),
  )
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string | null } }
  const outline = await document.getOutline()
  return {
    pages: document.numPages,
    text: pages.join('\n').replace(/[^\S\n]+/g, ' '),
    language: info.Language ?? null,
    title: info.Title,
    outline: (outline ?? []).map(({ title }) => title),
  }
}

/** Whether a text stands in a PDF, however its lines were broken. */
export function holds(pdf: ReadPdf, text: string): boolean {
  const bare = (one: string) => one.replace(/\s+/g, '')
  return bare(pdf.text).includes(bare(text))
}
