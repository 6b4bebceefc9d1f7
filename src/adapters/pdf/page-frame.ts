import type { Report } from '../../core/report/blocks.ts'
import { drawLines } from './lines.ts'
import type { Placed } from './paginate.ts'
import { type Pen, baseline } from './pen.ts'
import { RULE, type Sheet, TYPE, lineHeight } from './sheet.ts'
import { fitted, wrap } from './wrap.ts'

const HEAD = { text: 15.1, ruler: 17.4 } as const
const TICKS = { step: 2.0625, long: 2.6, short: 1.15 } as const
const FOOT = 11

/** The chapter that each page belongs to, and whether the page has a frame at all. */
export function framesOf(
  placed: readonly Placed[],
): ReadonlyMap<number, { readonly framed: boolean; readonly chapter: string }> {
  const frames = new Map<number, { framed: boolean; chapter: string }>()
  let chapter = ''
  for (const { page, piece } of placed) {
    if (piece.heading?.level === 1) chapter = piece.heading.short
    const known = frames.get(page)
    frames.set(page, { framed: piece.framed && (known?.framed ?? true), chapter: known?.chapter || chapter })
  }
  return frames
}

/** Running head over a graduated rule, and the foot with the page's number. */
export function drawFrame(pen: Pen, report: Report, sheet: Sheet, chapter: string, label: string): void {
  drawHead(pen, report, sheet, chapter)
  const right = sheet.left + sheet.measure
  const bottom = sheet.height - FOOT
  const labelWidth = pen.widthOf(label, TYPE.running)
  const foot = wrap(report.footer, sheet.measure - labelWidth - 10, (text) => pen.widthOf(text, TYPE.running))
  const top = bottom - foot.length * lineHeight(TYPE.running)
  drawLines(pen, foot, { x: sheet.left, y: top }, TYPE.running)
  pen.text(
    label,
    { x: right, y: bottom - lineHeight(TYPE.running) + baseline(TYPE.running) },
    TYPE.running,
    'end',
  )
}

function drawHead(pen: Pen, report: Report, sheet: Sheet, chapter: string): void {
  const right = sheet.left + sheet.measure
  const running = (text: string): number => pen.widthOf(text, TYPE.running)
  const place = fitted(chapter, sheet.measure * 0.42, running)
  const room = sheet.measure - running(place) - 8
  const city = fitted(report.city, room * 0.6, (text) => pen.widthOf(text, TYPE.runningCity))
  const cityWidth = pen.widthOf(city, TYPE.runningCity) + 2
  pen.text(city, { x: sheet.left, y: HEAD.text }, TYPE.runningCity)
  pen.text(
    fitted(report.subject, room - cityWidth, running),
    { x: sheet.left + cityWidth, y: HEAD.text },
    TYPE.running,
  )
  pen.text(place, { x: right, y: HEAD.text }, TYPE.running, 'end')
  pen.line({ x: sheet.left, y: HEAD.ruler }, { x: right, y: HEAD.ruler }, 'tick', RULE.hair)
  for (let tick = 0; tick * TICKS.step <= sheet.measure; tick += 1) {
    const x = sheet.left + tick * TICKS.step
    const length = tick % 5 === 0 ? TICKS.long : TICKS.short
    pen.line({ x, y: HEAD.ruler }, { x, y: HEAD.ruler + length }, 'tick', RULE.hair)
  }
}
