import { barsDrawing } from '../../core/report/bars-drawing.ts'
import type { Figure } from '../../core/report/blocks.ts'
import type { Point } from '../../core/report/drawing.ts'
import { isRadar } from '../../core/report/radar-geometry.ts'
import { type RadarLegend, legendHeight, legendShapes } from '../../core/report/radar-legend.ts'
import type { Pen } from './pen.ts'
import { type Item, type Setting, piece } from './piece.ts'
import { placeRadar } from './radar-labels.ts'
import { drawShapes } from './shapes.ts'
import { PT } from './sheet.ts'

/** Longest axis and widest figure, in millimetres. */
const LARGEST = { radius: 38, width: 120 } as const
const TEXT_SIZE = 8.5 * PT

/** The radar with its names and numerals, as large as its column lets it be; bars where it would have too few axes. Never cut by a page break. */
export function layoutFigure(block: Figure, { pen, sheet, width }: Setting): readonly Item[] {
  const wide = Math.min(width, LARGEST.width)
  const legend = block.legend ?? null
  if (!isRadar(block.axes)) {
    const bars = barsDrawing(block.axes, { width: wide, textSize: TEXT_SIZE })
    return [withKey(legend, bars.height, (hand, at) => drawShapes(hand, bars.shapes, at))]
  }
  const radar = placeRadar(pen, block.axes, {
    width: wide,
    radius: Math.min(LARGEST.radius, wide * 0.34) * sheet.scale,
    textSize: TEXT_SIZE,
    figures: true,
    alidade: false,
  })
  const height = radar.bottom - radar.top
  return [
    withKey(legend, height, (hand, at) =>
      drawShapes(hand, radar.shapes, { x: at.x + wide / 2, y: at.y - radar.top }),
    ),
  ]
}

/** A drawing with its key below it, where it has one. */
function withKey(legend: RadarLegend | null, height: number, draw: (hand: Pen, at: Point) => void): Item {
  return piece({
    height: height + (legend === null ? 0 : legendHeight(TEXT_SIZE)),
    draw: (hand, at) => {
      draw(hand, at)
      if (legend !== null) drawShapes(hand, legendShapes(legend, { x: 0, y: height }, TEXT_SIZE), at)
    },
  })
}
