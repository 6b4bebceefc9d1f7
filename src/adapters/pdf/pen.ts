import type { jsPDF } from 'jspdf'
import type { Ink, Point } from '../../core/report/drawing.ts'
import { FACES, type Face } from './faces.ts'
import { faceRuns } from './glyphs.ts'
import { PT, type TextStyle, colour } from './sheet.ts'

export type Anchor = 'start' | 'middle' | 'end'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Paint {
  readonly stroke: Ink | null
  readonly fill: Ink | null
  readonly width: number
  /** Lengths of dash and gap; empty for a whole line. */
  readonly dash: readonly number[]
}

export type Bookmark = object

/** Measures and draws; the only hand that touches a page. All lengths in millimetres, y grows downwards. */
export interface Pen {
  readonly widthOf: (text: string, style: TextStyle) => number
  /** Chooses a page, from 0, and adds the pages up to it. */
  readonly turnTo: (page: number) => void
  /** Draws one line of text; `at` lies on its baseline. */
  readonly text: (text: string, at: Point, style: TextStyle, anchor?: Anchor) => void
  readonly line: (from: Point, to: Point, ink: Ink, width: number) => void
  readonly block: (area: Area, ink: Ink) => void
  readonly path: (points: readonly Point[], closed: boolean, paint: Paint) => void
  readonly circle: (centre: Point, radius: number, paint: Paint) => void
  readonly linkTo: (area: Area, page: number, y: number) => void
  readonly linkOut: (area: Area, href: string) => void
  readonly bookmark: (title: string, page: number, parent: Bookmark | null) => Bookmark
}

/** Millimetres from the top of a line box to its baseline. */
export function baseline(style: TextStyle): number {
  return style.size * PT * (style.line / 2 + FACES[style.face].middle)
}

export function createPen(doc: jsPDF): Pen {
  const widths = new Map<string, number>()

  const emWidth = (character: string, face: Face): number => {
    const known = widths.get(face + character)
    if (known !== undefined) return known
    doc.setFont(FACES[face].name, 'normal')
    const width = doc.getStringUnitWidth(character)
    widths.set(face + character, width)
    return width
  }

  const runWidth = (run: string, face: Face, style: TextStyle): number => {
    let em = 0
    for (const character of run) em += emWidth(character, face) + style.tracking
    return em * style.size * PT
  }

  const widthOf = (text: string, style: TextStyle): number =>
    faceRuns(text).reduce(
      (sum, run) => sum + runWidth(run.text, run.fallback ? 'fallback' : style.face, style),
      0,
    )

  const applyPaint = ({ stroke, fill, width, dash }: Paint): void => {
    if (fill !== null) doc.setFillColor(colour(fill))
    if (stroke === null) return
    doc.setDrawColor(colour(stroke))
    doc.setLineWidth(width)
    doc.setLineDashPattern([...dash], 0)
  }

  const text: Pen['text'] = (words, at, style, anchor = 'start') => {
    const shift = anchor === 'start' ? 0 : widthOf(words, style) * (anchor === 'end' ? 1 : 0.5)
    let x = at.x - shift
    doc.setFontSize(style.size)
    doc.setTextColor(colour(style.ink))
    for (const run of faceRuns(words)) {
      const face = run.fallback ? 'fallback' : style.face
      const width = runWidth(run.text, face, style)
      doc.setFont(FACES[face].name, 'normal')
      doc.text(run.text, x, at.y, { charSpace: style.tracking * style.size * PT })
      x += width
    }
  }

  const path: Pen['path'] = (points, closed, paint) => {
    applyPaint(paint)
    points.forEach(({ x, y }, index) => (index === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)))
    if (closed) doc.close()
    if (paint.stroke !== null && paint.fill !== null) doc.fillStroke()
    else if (paint.fill !== null) doc.fill()
    else doc.stroke()
  }

  return {
    widthOf,
    text,
    path,
    turnTo: (page) => {
      while (doc.getNumberOfPages() <= page) doc.addPage()
      doc.setPage(page + 1)
    },
    line: (from, to, ink, width) => path([from, to], false, { stroke: ink, fill: null, width, dash: [] }),
    block: ({ x, y, width, height }, ink) => {
      doc.setFillColor(colour(ink))
      doc.rect(x, y, width, height, 'F')
    },
    circle: (centre, radius, paint) => {
      applyPaint(paint)
      const both = paint.stroke !== null && paint.fill !== null
      doc.circle(centre.x, centre.y, radius, both ? 'FD' : paint.fill !== null ? 'F' : 'S')
    },
    linkTo: ({ x, y, width, height }, page, top) =>
      doc.link(x, y, width, height, { pageNumber: page + 1, top }),
    linkOut: ({ x, y, width, height }, href) => doc.link(x, y, width, height, { url: href }),
    bookmark: (title, page, parent) => doc.outline.add(parent, title, { pageNumber: page + 1 }),
  }
}
