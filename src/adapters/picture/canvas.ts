import type { Drawing, Ink, Shape } from '../../core/report/drawing.ts'
import { printedInk } from './inks.ts'

const WEIGHTS = { label: 450, strong: 620, numeral: 560 }

/** Draws on a canvas, `scale` pixels a unit, on a white ground. */
export function drawOn(context: CanvasRenderingContext2D, drawing: Drawing, scale: number): void {
  context.scale(scale, scale)
  context.fillStyle = printedInk('paper')
  context.fillRect(0, 0, drawing.width, drawing.height)
  for (const shape of drawing.shapes) drawShape(context, shape)
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.beginPath()
  context.setLineDash([])
  switch (shape.kind) {
    case 'line':
      context.moveTo(shape.from.x, shape.from.y)
      context.lineTo(shape.to.x, shape.to.y)
      return paint(context, shape.ink, null, shape.width)
    case 'path':
      shape.points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)))
      if (shape.closed) context.closePath()
      return paint(context, shape.stroke, shape.fill, shape.width)
    case 'circle':
      if (shape.dashed) context.setLineDash([shape.width * 2, shape.width * 3])
      context.arc(shape.centre.x, shape.centre.y, shape.radius, 0, 2 * Math.PI)
      return paint(context, shape.stroke, shape.fill, shape.width)
    case 'text':
      context.font = `${WEIGHTS[shape.weight]} ${shape.size}px Archivo, Arial, sans-serif`
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
      context.fillStyle = printedInk(shape.ink)
      context.fillText(shape.text, shape.at.x, shape.at.y)
  }
}

function paint(context: CanvasRenderingContext2D, stroke: Ink | null, fill: Ink | null, width: number): void {
  if (fill !== null) {
    context.fillStyle = printedInk(fill)
    context.fill()
  }
  if (stroke === null) return
  context.strokeStyle = printedInk(stroke)
  context.lineWidth = width
  context.stroke()
}
