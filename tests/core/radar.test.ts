import { expect, it } from 'vitest'
import type { Drawing, Point, Shape } from '../../src/core/report/drawing.ts'
import { radarAxes, sayingOf } from '../../src/core/report/figures.ts'
import { radarDrawing } from '../../src/core/report/radar-drawing.ts'
import {
  bearing,
  levelPoint,
  polar,
  type RadarAxis,
  weakestBearing,
} from '../../src/core/report/radar-geometry.ts'
import { svgText } from '../../src/core/report/svg.ts'
import { city, every, row, scoreOf } from '../fixtures/builders.ts'
import { wordsIn } from '../fixtures/words.ts'

const LOOK = { radius: 100, textSize: 8, figures: true, alidade: false }

function axes(...values: readonly (number | null)[]): readonly RadarAxis[] {
  return values.map((value, index) => ({
    label: `c${index + 1}`,
    value,
    figure: String(value ?? '–'),
    range: null,
  }))
}

/** The lines that join values, apart from rims, ticks and whiskers, as pairs of places. */
function joins(drawn: readonly RadarAxis[]): readonly string[] {
  const drawing = radarDrawing(drawn, LOOK)
  const spots = drawn.map(({ value }, index) =>
    value === null ? null : spotOf(drawing, value, index, drawn.length),
  )
  return drawing.shapes.flatMap((shape) => {
    if (shape.kind !== 'line' || shape.ink !== 'ink') return []
    const ends = [shape.from, shape.to].map((end) => spots.findIndex((spot) => near(end, spot)) + 1)
    return [ends.join('-')]
  })
}

function near(a: Point, b: Point | null): boolean {
  return b !== null && Math.hypot(a.x - b.x, a.y - b.y) < 1e-6
}

function spotOf(drawing: Drawing, value: number, index: number, count: number): Point {
  const centre = { x: drawing.width / 2, y: drawing.height / 2 + LOOK.textSize * 0.4 }
  return levelPoint(centre, LOOK.radius, value, bearing(index, count))
}

const markers = (drawn: readonly RadarAxis[]) =>
  radarDrawing(drawn, LOOK).shapes.flatMap((shape: Shape) =>
    (shape.kind === 'path' || shape.kind === 'circle') && shape.fill?.startsWith('mark-') ? [shape.fill] : [],
  )

it('[R5] with a mean in each component, the line goes all the way round', () => {
  expect(joins(axes(1, 2, 3, 4, 5))).toEqual(['1-2', '2-3', '3-4', '4-5', '5-1'])
  expect(markers(axes(1, 2, 3, 4, 5))).toEqual(['mark-1', 'mark-2', 'mark-3', 'mark-4', 'mark-5'])
})

it('[R5] a component without a mean has no marker, and no line runs to it or past it', () => {
  expect(joins(axes(1, 2, null, 4, 5))).toEqual(['1-2', '4-5', '5-1'])
  expect(markers(axes(1, 2, null, 4, 5))).toEqual(['mark-1', 'mark-2', 'mark-4', 'mark-5'])
})

it('[R5] without any mean nothing but the empty table is drawn, with the names', () => {
  const none = axes(null, null, null, null, null)
  expect([joins(none), markers(none)]).toEqual([[], []])
  const texts = radarDrawing(none, LOOK).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : [],
  )
  expect(texts).toEqual(expect.arrayContaining(['c1', 'c2', 'c3', 'c4', 'c5', '–']))
})

it('[R5] a component without an answer has no value and no range on the radar, whatever is still open', () => {
  const spoken = wordsIn('en')
  const score = scoreOf(
    city({
      ...every('gov', 3),
      ...row('qua', [2, 2, 2, 2, 2, null]),
      ...row('use', ['na', 'na', 4, 4, 4, 4]),
    }),
  )
  const made = radarAxes(score, sayingOf(spoken, null))
  expect(made.map(({ value }) => value)).toEqual([3, 2, null, null, null])
  expect(made[0]).toMatchObject({ figure: '3.0', range: null })
  expect(made[1]?.range).toEqual({ low: 11 / 6, high: 15 / 6 })
  expect(made[1]?.figure).toBe(spoken.text('figure.range', { low: '1.8', high: '2.5' }))
  for (const { range, figure } of made.slice(2))
    expect([range, figure]).toEqual([null, spoken.text('figure.dash')])
})

it('an open range is drawn along its axis, from the lowest to the highest mean', () => {
  const [first, ...rest] = axes(3, 3, 3)
  if (first === undefined) throw new Error('no axis')
  const drawn = [{ ...first, range: { low: 2, high: 4 } }, ...rest]
  const drawing = radarDrawing(drawn, LOOK)
  const [low, high] = [2, 4].map((level) => spotOf(drawing, level, 0, 3))
  const whisker = drawing.shapes.find(
    (shape) => shape.kind === 'line' && shape.from.y === low?.y && shape.to.y === high?.y,
  )
  expect(whisker).toMatchObject({ ink: 'ink', from: low, to: high })
})

it('the first axis points up and the others follow clockwise', () => {
  const centre = { x: 0, y: 0 }
  expect(polar(centre, 10, bearing(0, 4))).toEqual({ x: 0, y: -10 })
  const [right] = [polar(centre, 10, bearing(1, 4))]
  expect([right?.x, right?.y].map((at) => Math.round(at ?? 9) + 0)).toEqual([10, 0])
})

it('level 5 lies at the end of an axis and level 0 in the centre', () => {
  expect(levelPoint({ x: 1, y: 1 }, 50, 5, 0)).toEqual({ x: 1, y: -49 })
  expect(levelPoint({ x: 1, y: 1 }, 50, 0, 0)).toEqual({ x: 1, y: 1 })
})

it('the sighting rule turns to the weakest component that has a mean, or is not there', () => {
  expect(weakestBearing(axes(3, null, 2, 4))).toBe(bearing(2, 4))
  expect(weakestBearing(axes(2, 3, 2))).toBe(bearing(0, 3))
  expect(weakestBearing(axes(null, null))).toBeNull()
  const inks = (values: readonly (number | null)[]) =>
    radarDrawing(axes(...values), { ...LOOK, alidade: true }).shapes.map(
      (shape) => 'ink' in shape && shape.ink,
    )
  expect(inks([3, 2, 4])).toContain('accent')
  expect(inks([null, null, null])).not.toContain('accent')
})

it('every point of a drawing is a number', () => {
  const text = JSON.stringify(radarDrawing(axes(1, 5, null, 2.5, 3.3), { ...LOOK, alidade: true }))
  expect(text).not.toContain('null,"y"')
  expect(text).not.toContain('"y":null')
})

it('a picture as SVG stands alone, and what a city is called cannot break it', () => {
  const nul = String.fromCodePoint(0)
  const drawing = radarDrawing([{ label: `<b>&"\ud800${nul}`, value: 3, figure: '3.0', range: null }], LOOK)
  const svg = svgText(drawing, {
    ink: (ink) => `#${ink.length}`,
    title: 'A & B',
    description: '"<x>"',
    language: 'es-419',
  })
  expect(svg).toContain('<title>A &amp; B</title><desc>&quot;&lt;x&gt;&quot;</desc>')
  expect(svg).toContain('xml:lang="es-419"')
  expect(svg).toContain('&lt;b&gt;&amp;&quot;')
  expect(svg.isWellFormed()).toBe(true)
  expect(svg).not.toContain(nul)
  expect(svg).not.toMatch(/<b>|NaN|href|url\(|<style|<script/)
})
