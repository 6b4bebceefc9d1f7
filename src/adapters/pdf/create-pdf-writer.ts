import type { Report } from '../../core/report/blocks.ts'
import type { PdfWriter } from '../../core/ports.ts'
import { cleanReport } from './clean-report.ts'
import { infoText, loadFonts, openDocument } from './document.ts'
import type { FontFile } from './faces.ts'
import { groups, layoutGroup } from './layout.ts'
import { drawFrame, framesOf } from './page-frame.ts'
import { type Placed, paginate } from './paginate.ts'
import { type Bookmark, type Pen, createPen } from './pen.ts'
import type { Item, Places } from './piece.ts'
import { type Sheet, sheetFor } from './sheet.ts'
import { turns } from './turn.ts'

interface Parts {
  readonly loadFont: (file: FontFile) => Promise<ArrayBuffer>
  /** The moment that the file calls its creation. */
  readonly now?: () => Date
}

/** Shares of the work at which layout and drawing end; the rest is compressing. */
const LAID_OUT = 0.35
const DRAWN = 0.85

export function createPdfWriter({ loadFont, now = () => new Date() }: Parts): PdfWriter {
  return {
    write: async (build, { signal, onProgress }) => {
      const turn = turns(signal)
      await turn()
      const { report } = cleanReport(build(cleanReport(build(0)).replaced))
      const fonts = await loadFonts(loadFont)
      await turn()
      const sheet = sheetFor(report.paper)
      const doc = openDocument(report, sheet, fonts, now())
      const pen = createPen(doc)
      const items = await layout(report, sheet, pen, turn, (share) => onProgress(share * LAID_OUT))
      const placed = [...paginate(items, { left: sheet.left, top: sheet.top, bottom: sheet.bottom })]
      placed.sort((one, other) => one.page - other.page)
      await draw(placed, pen, turn, (share) => onProgress(LAID_OUT + share * (DRAWN - LAID_OUT)))
      drawFrames(placed, report, sheet, pen)
      addBookmarks(placed, pen)
      await turn()
      const bytes = doc.output('arraybuffer')
      signal.throwIfAborted()
      onProgress(1)
      return new Uint8Array(bytes)
    },
  }
}

type Turn = () => Promise<void>

async function layout(
  report: Report,
  sheet: Sheet,
  pen: Pen,
  turn: Turn,
  progress: (share: number) => void,
): Promise<readonly Item[]> {
  const items: Item[] = []
  const all = groups(report.blocks)
  for (const [index, group] of all.entries()) {
    items.push(...layoutGroup(group, sheet.measure, pen, sheet))
    progress((index + 1) / all.length)
    await turn()
  }
  return items
}

async function draw(
  placed: readonly Placed[],
  pen: Pen,
  turn: Turn,
  progress: (share: number) => void,
): Promise<void> {
  const places = placesOf(placed)
  for (const [index, { page, x, y, piece }] of placed.entries()) {
    pen.turnTo(page)
    piece.draw(pen, { x, y }, places)
    progress((index + 1) / placed.length)
    await turn()
  }
}

function placesOf(placed: readonly Placed[]): Places {
  return new Map(
    placed.flatMap(({ page, y, piece }) =>
      piece.heading === null ? [] : [[piece.heading.id, { page, y: Math.max(0, y - 4) }] as const],
    ),
  )
}

function drawFrames(placed: readonly Placed[], report: Report, sheet: Sheet, pen: Pen): void {
  const frames = framesOf(placed)
  for (const [page, { framed, chapter }] of frames) {
    if (!framed) continue
    pen.turnTo(page)
    drawFrame(pen, report, sheet, chapter, report.pageLabel(page + 1, frames.size))
  }
}

/** Chapters and their sections; entries would make the list longer than anyone reads. */
function addBookmarks(placed: readonly Placed[], pen: Pen): void {
  let chapter: Bookmark | null = null
  for (const { page, piece } of placed) {
    if (piece.heading === null || piece.heading.level === 3) continue
    const title = infoText(piece.heading.short)
    const added = pen.bookmark(title, page, piece.heading.level === 1 ? null : chapter)
    if (piece.heading.level === 1) chapter = added
  }
}
