import type { PdfWriter } from '../../core/ports.ts'
import { readOwnBytes } from '../own-files.ts'
import { createPdfWriter } from './create-pdf-writer.ts'
import type { FontFile } from './faces.ts'

const ADDRESSES = import.meta.glob<string>('./fonts/*.ttf', { query: '?url', import: 'default', eager: true })

/** The PDF writer of the app, with the faces that it ships. */
export function createBrowserPdfWriter(): PdfWriter {
  return createPdfWriter({ loadFont })
}

/** Reads a face that the app ships with. */
async function loadFont(file: FontFile): Promise<ArrayBuffer> {
  const address = ADDRESSES[`./fonts/${file}`]
  if (address === undefined) throw new Error(`the app does not ship the face ${file}`)
  return readOwnBytes(address)
}
