import type { Cover } from '../../core/report/blocks.ts'
import type { Point } from '../../core/report/drawing.ts'
import { legendHeight, legendShapes } from '../../core/report/radar-legend.ts'
import { drawLines } from './lines.ts'
import type { Pen } from './pen.ts'
import { type Item, type Setting, piece } from './piece.ts'
import { type PlacedRadar, placeRadar } from './radar-labels.ts'
import { drawShapes } from './shapes.ts'
import { PT, RULE, type Sheet, TYPE, type TextStyle, lineHeight } from './sheet.ts'
import { balanced, wrap } from './wrap.ts'

const SPINE = { width: 13, ticks: 5.94, long: 6, short: 3.3 } as const
const TOP = 25
/** Largest length of an axis: 14.4 mm a level. */
const RADIUS = 72
/** Space kept free above and below the plane table. */
const AIR = 8
const STROKE = 0.62
/** Of the key to the two lines of the radar. */
const KEY = 3.2
const SIZES = [66, 60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 16] as const
/** Most lines that a city's name takes from this size down; larger type must fit on fewer. */
const linesFor = (size: number): number => (size > 54 ? 1 : size > 40 ? 2 : 3)

interface Foot {
  readonly date: readonly string[]
  readonly edition: readonly string[]
  readonly top: number
}

/** The front page: a graduated spine, the city, and its plane table with the alidade on the next stretch. */
export function layoutCover(block: Cover, { pen, sheet, widthOf }: Setting): readonly Item[] {
  const kicker = wrap(block.kicker, sheet.measure, widthOf(TYPE.kicker))
  const city = cityLines(block.city, sheet.measure, widthOf)
  const lead = balanced(block.lead, sheet.measure, widthOf(TYPE.coverLead))
  const cityTop = TOP + kicker.length * lineHeight(TYPE.kicker) + 3
  const leadTop = cityTop + city.lines.length * lineHeight(city.style) + 3.5
  const foot = footLines(block, sheet, widthOf)
  const key = block.legend === null ? [] : legendShapes(block.legend, { x: 0, y: 0 }, KEY)
  const keyTop = foot.top - AIR - (block.legend === null ? 0 : legendHeight(KEY))
  const room = { top: leadTop + lead.length * lineHeight(TYPE.coverLead) + AIR, bottom: keyTop - AIR / 2 }
  const radar = fittedRadar(pen, block, sheet, room.bottom - room.top)
  const free = Math.max(0, room.bottom - room.top - (radar.bottom - radar.top))
  const centre = { x: sheet.left + sheet.measure / 2 + 5, y: room.top + free * 0.5 - radar.top }
  return [
    piece({
      height: sheet.bottom - sheet.top,
      newPage: true,
      framed: false,
      draw: (hand) => {
        drawShapes(hand, lighter(clipped(radar, { ...room, right: sheet.width + 10 }, centre)), centre)
        drawSpine(hand, sheet)
        drawLines(hand, kicker, { x: sheet.left, y: TOP }, TYPE.kicker)
        // The wide face has a side bearing that shows at this size.
        drawLines(hand, city.lines, { x: sheet.left - city.style.size * PT * 0.045, y: cityTop }, city.style)
        drawLines(hand, lead, { x: sheet.left, y: leadTop }, TYPE.coverLead)
        drawShapes(hand, key, { x: sheet.left, y: keyTop })
        drawFoot(hand, foot, sheet)
      },
    }),
  ]
}

/** The largest size at which the name fits on the lines allowed; a word longer than a line is broken last. */
function cityLines(
  city: string,
  width: number,
  widthOf: Setting['widthOf'],
): { lines: readonly string[]; style: TextStyle } {
  const set = (size: number) => {
    const style = { ...TYPE.city, size, line: size > 54 ? 1 : 1.06 }
    return { style, lines: balanced(city, width, widthOf(style)) }
  }
  const wholeWords = (size: number): boolean => {
    const style = { ...TYPE.city, size }
    return city.split(/\s+/u).every((word) => widthOf(style)(word) <= width)
  }
  const fits = (size: number): boolean => set(size).lines.length <= linesFor(size)
  const size =
    SIZES.find((one) => fits(one) && (one < 28 || wholeWords(one))) ??
    SIZES.find(fits) ??
    SIZES[SIZES.length - 1]
  return set(size ?? 16)
}

function footLines(block: Cover, sheet: Sheet, widthOf: Setting['widthOf']): Foot {
  const date = wrap(block.date, sheet.measure * 0.55, widthOf(TYPE.coverDate))
  const note = widthOf(TYPE.coverNote)
  const edition = [block.edition, block.maker].flatMap((text) => wrap(text, sheet.measure * 0.36, note))
  const height = Math.max(
    date.length * lineHeight(TYPE.coverDate),
    edition.length * lineHeight(TYPE.coverNote),
  )
  return { date, edition, top: sheet.height - 14 - height }
}

/** The largest table that the space between title and foot can hold. */
function fittedRadar(pen: Pen, block: Cover, sheet: Sheet, height: number): PlacedRadar {
  const place = (radius: number): PlacedRadar =>
    placeRadar(pen, block.axes, { width: sheet.measure, radius, textSize: 4, figures: false, alidade: true })
  let radar = place(RADIUS)
  for (let step = 0; step < 12 && radar.bottom - radar.top > height; step += 1)
    radar = place(radar.radius * 0.94)
  return radar
}

/** At this size the strokes of the drawing would shout. */
function lighter(shapes: PlacedRadar['shapes']): PlacedRadar['shapes'] {
  return shapes.map((shape) => (shape.kind === 'text' ? shape : { ...shape, width: shape.width * STROKE }))
}

/** The line of sight may leave the page at the side; above and below it ends before it meets words. */
function clipped(
  radar: PlacedRadar,
  room: { top: number; bottom: number; right: number },
  centre: Point,
): PlacedRadar['shapes'] {
  return radar.shapes.map((shape) => {
    if (shape.kind !== 'line' || shape.ink !== 'accent') return shape
    const { from, to } = shape
    const limit = to.y < from.y ? room.top - centre.y : room.bottom - centre.y
    const share = Math.abs(to.y - from.y) < 0.01 ? 1 : (limit - from.y) / (to.y - from.y)
    const long = Math.min(
      share,
      3,
      to.x > from.x ? (room.right - centre.x - from.x) / Math.max(0.01, to.x - from.x) : 3,
    )
    return { ...shape, to: { x: from.x + (to.x - from.x) * long, y: from.y + (to.y - from.y) * long } }
  })
}

/** Bleeds off the page at three sides. */
function drawSpine(pen: Pen, sheet: Sheet): void {
  pen.block({ x: 0, y: 0, width: SPINE.width, height: sheet.height }, 'accent')
  for (let tick = 1; tick * SPINE.ticks < sheet.height; tick += 1) {
    const y = tick * SPINE.ticks
    const length = tick % 5 === 0 ? SPINE.long : SPINE.short
    pen.line({ x: SPINE.width - length, y }, { x: SPINE.width, y }, 'paper', RULE.hair)
  }
}

function drawFoot(pen: Pen, foot: Foot, sheet: Sheet): void {
  const bottom = sheet.height - 14
  drawLines(
    pen,
    foot.date,
    { x: sheet.left, y: bottom - foot.date.length * lineHeight(TYPE.coverDate) },
    TYPE.coverDate,
  )
  const wide = Math.max(0, ...foot.edition.map((line) => pen.widthOf(line, TYPE.coverNote)))
  const x = sheet.left + sheet.measure - wide
  const height = foot.edition.length * lineHeight(TYPE.coverNote)
  drawLines(pen, foot.edition, { x, y: bottom - height }, TYPE.coverNote)
  drawSign(pen, { x: x - 11.5, y: bottom - height / 2 - 4.05 })
}

/** The product's sign, 9 by 8.1 mm: a triangle of survey lines with its station. */
function drawSign(pen: Pen, at: Point): void {
  const on = (x: number, y: number): Point => ({ x: at.x + x * 0.3, y: at.y + y * 0.3 })
  const line = { fill: null, width: 0.75, dash: [] } as const
  pen.path([on(4, 25), on(22, 25), on(13, 9.4)], false, { stroke: 'ink', ...line })
  pen.path([on(4, 25), on(17.9, 0.9)], false, { stroke: 'accent', ...line })
  pen.circle(on(13, 19.6), 0.63, { stroke: null, fill: 'ink', width: 0, dash: [] })
}
