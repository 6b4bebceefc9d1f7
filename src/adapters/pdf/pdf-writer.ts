import type { Report } from '../../core/report/blocks.ts'

export interface WriteOptions {
  readonly signal: AbortSignal
  /** Called with a share from 0 to 1, never backwards. */
  readonly onProgress: (share: number) => void
}

/** Turns a report into a file. Rejects with the signal's reason once it is aborted. */
export interface PdfWriter {
  /** @param build makes the report; gets how many characters the printed faces lack, to say so in the text */
  readonly write: (build: (replaced: number) => Report, options: WriteOptions) => Promise<Blob>
}
