import { jsPDF } from 'jspdf'
import type { Report } from '../../core/report/blocks.ts'
import { FACES, FACE_NAMES, type FontFile } from './faces.ts'
import type { Sheet } from './sheet.ts'

/** The part of jsPDF 4.2.1 that its types leave out. Pinned; tests read the result back. */
interface Internal {
  readonly write: (text: string) => void
}

export type Fonts = ReadonlyMap<FontFile, ArrayBuffer>

export async function loadFonts(loadFont: (file: FontFile) => Promise<ArrayBuffer>): Promise<Fonts> {
  return new Map(
    await Promise.all(
      FACE_NAMES.map(async (face) => {
        const { file } = FACES[face]
        return [file, await loadFont(file)] as const
      }),
    ),
  )
}

/**
 * An empty document with its faces and properties: no author, no path, no name of this computer, and of the moment the day
 * alone, in no time zone (SPEC PU10).
 */
export function openDocument(report: Report, sheet: Sheet, fonts: Fonts, now: Date): jsPDF {
  const doc = new jsPDF({
    unit: 'mm',
    format: [sheet.width, sheet.height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  })
  for (const face of FACE_NAMES) {
    const { file, name } = FACES[face]
    doc.addFileToVFS(file, binaryText(fonts.get(file)))
    doc.addFont(file, name, 'normal')
  }
  const edition = report.blocks.find((block) => block.kind === 'cover')?.edition ?? ''
  doc.setDocumentProperties({ title: infoText(report.title), subject: infoText(edition), creator: 'Alidade' })
  doc.setCreationDate(`D:${now.toISOString().slice(0, 10).replaceAll('-', '')}000000+00'00'`)
  doc.setFileId(
    fingerprint([report.title, report.tag, ...strings(report.blocks), now.toISOString().slice(0, 10)]),
  )
  doc.viewerPreferences({ DisplayDocTitle: true })
  // setLanguage knows a fixed list without es-419, and says nothing about a tag that it leaves out.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsPDF's types leave write() out
  const internal = doc.internal as unknown as Internal
  const tag = report.tag.replace(/[^A-Za-z0-9-]/gu, '')
  doc.internal.events.subscribe('putCatalog', () => internal.write(`/Lang (${tag})`))
  return doc
}

/**
 * A text for bookmarks and properties. jsPDF writes these unescaped: a byte 0x0D would be read as a line feed
 * (č is 01 0D), and in PDF's own one-byte encoding U+00A0 is the euro sign.
 */
export function infoText(text: string): string {
  return text.replace(/[\u00a0\n]/gu, ' ').replace(/[\u010d\u040d]/gu, (letter) => letter.normalize('NFD'))
}

function binaryText(buffer: ArrayBuffer | undefined): string {
  if (buffer === undefined) throw new Error('a face of the report is missing')
  const bytes = new Uint8Array(buffer)
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return parts.join('')
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

/** 32 hexadecimal digits that tell one file from another (FNV-1a, four lanes). No secret hangs on it. */
function fingerprint(texts: readonly string[]): string {
  const lanes = [0x811c9dc5, 0x1b873593, 0x9e3779b9, 0x85ebca6b]
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      lanes.forEach((lane, at) => {
        lanes[at] = Math.imul(lane ^ (text.charCodeAt(index) + at), 0x01000193) >>> 0
      })
    }
  }
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
}
