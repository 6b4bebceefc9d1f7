import type { Point, Shape } from '../../core/report/drawing.ts'
import { marker } from '../../core/report/marker.ts'
import type { Face } from './faces.ts'
import type { Pen } from './pen.ts'
import { PT, type TextStyle } from './sheet.ts'

type TextShape = Extract<Shape, { readonly kind: 'text' }>

const FACE_OF: Readonly<Record<TextShape['weight'], Face>> = {
  label: 'label450',
  strong: 'strong620',
  numeral: 'wide560',
}

/** Draws shapes whose unit is a millimetre of the page. */
export function drawShapes(pen: Pen, shapes: readonly Shape[], at: Point): void {
  const on = (point: Point): Point => ({ x: point.x + at.x, y: point.y + at.y })
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'line':
        pen.line(on(shape.from), on(shape.to), shape.ink, shape.width)
        break
      case 'path':
        pen.path(shape.points.map(on), shape.closed, { ...shape, dash: [] })
        break
      case 'circle':
        pen.circle(on(shape.centre), shape.radius, {
          ...shape,
          dash: shape.dashed ? [shape.width * 2, shape.width * 3] : [],
        })
        break
      case 'text':
        pen.text(shape.text, on(shape.at), textShapeStyle(shape), shape.anchor)
    }
  }
}

export function textShapeStyle({ weight, size, ink }: TextShape): TextStyle {
  return { face: FACE_OF[weight], size: size / PT, line: 1, ink, tracking: 0 }
}

/** @param mark place among the instrument's components, then its modules, from 0 */
export function drawMarker(pen: Pen, mark: number, centre: Point, radius: number): void {
  drawShapes(pen, marker(mark, centre, radius), { x: 0, y: 0 })
}
