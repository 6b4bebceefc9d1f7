import { expect, it } from 'vitest'
import { barsDrawing, profileDrawing } from '../../src/core/report/bars-drawing.ts'
import type { Drawing } from '../../src/core/report/drawing.ts'
import { radarDrawing } from '../../src/core/report/radar-drawing.ts'
import type { RadarAxis } from '../../src/core/report/radar-geometry.ts'

const RADAR = { radius: 100, textSize: 8, figures: true, alidade: false }
const LOOK = { width: 100, textSize: 5 }

function axes(...values: readonly (number | null)[]): readonly RadarAxis[] {
  return values.map((value, index) => ({
    label: `c${index + 1}`,
    value,
    figure: String(value ?? '–'),
    range: null,
  }))
}

/** Where each bar ends, from the left. */
function ends({ shapes }: Drawing): readonly number[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'path' &&
    shape.fill?.startsWith('mark-') &&
    shape.points.length === 4 &&
    shape.points[0]?.x === 5
      ? [Math.max(...shape.points.map(({ x }) => x))]
      : [],
  )
}

const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

it('[R6] three axes or more make a radar, fewer make bars', () => {
  expect(profileDrawing(axes(1, 2, 3), RADAR)).toEqual(radarDrawing(axes(1, 2, 3), RADAR))
  expect(profileDrawing(axes(1, 2), RADAR)).toEqual(barsDrawing(axes(1, 2), { width: 300, textSize: 8 }))
})

it('[R6] a bar is as long as its mean on a scale of 1 to 5', () => {
  expect(ends(barsDrawing(axes(1, 3), LOOK))).toEqual([5, 50])
  expect(ends(barsDrawing(axes(5, 2), LOOK))).toEqual([95, 27.5])
})

it('[R6] a component without a mean has its name and no bar', () => {
  const drawing = barsDrawing(axes(null, 4), LOOK)
  expect(ends(drawing)).toHaveLength(1)
  expect(texts(drawing).slice(0, 4)).toEqual(['c1', '–', 'c2', '4'])
})

it('[R6] everything stays inside the drawing, ranges too', () => {
  const [first, second] = axes(3, 5)
  const range = { low: 1, high: 5 }
  const ranged = [first, second].flatMap((axis) => (axis === undefined ? [] : Object.assign(axis, { range })))
  const { width, height, shapes } = barsDrawing(ranged, LOOK)
  const points = shapes.flatMap((shape) => {
    if (shape.kind === 'line') return [shape.from, shape.to]
    if (shape.kind === 'path') return shape.points
    return [shape.kind === 'circle' ? shape.centre : shape.at]
  })
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }
})
