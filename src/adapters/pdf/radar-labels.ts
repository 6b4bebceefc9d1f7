import { type Point, type Shape, moved } from '../../core/report/drawing.ts'
import { radarDrawing } from '../../core/report/radar-drawing.ts'
import { type RadarAxis, bearing, polar } from '../../core/report/radar-geometry.ts'
import type { Pen } from './pen.ts'
import { textShapeStyle } from './shapes.ts'

type TextShape = Extract<Shape, { readonly kind: 'text' }>

export interface RadarRoom {
  /** Width in which names and circle must stay, centred on the circle. */
  readonly width: number
  /** Longest axis wished for; shrinks until every name fits. */
  readonly radius: number
  readonly textSize: number
  readonly figures: boolean
  readonly alidade: boolean
}

export interface PlacedRadar {
  /** Shapes around a centre at 0, 0. */
  readonly shapes: readonly Shape[]
  readonly radius: number
  readonly top: number
  readonly bottom: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Reach of the rim's longest tick, as a share of the radius. */
const RIM = 1.11
const TURNS = [0, 3, -3, 6, -6, 9, -9, 12, -12, 16, -16, 20, -20, 25, -25, 30, -30, 36, -36, 42, -42, 50, -50]
const SHRINKS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5]
const TEXT_SHRINKS = [1, 0.85, 0.7, 0.55, 0.4]

/**
 * The drawing of the core with its names set where they fit: inside the width, clear of the rim, of one
 * another and of the line of sight. The core cannot measure type; a writer that can gives the names their
 * last place.
 */
export function placeRadar(pen: Pen, axes: readonly RadarAxis[], room: RadarRoom): PlacedRadar {
  for (const text of TEXT_SHRINKS) {
    for (const share of SHRINKS) {
      const placed = attempt(pen, axes, {
        ...room,
        radius: room.radius * share,
        textSize: room.textSize * text,
      })
      if (placed !== null) return placed
    }
  }
  const smallest = { ...room, radius: room.radius * 0.5, textSize: room.textSize * 0.4 }
  return bounded(smallest.radius, centred(axes, smallest), [])
}

/** The core's drawing, moved so that its centre is 0, 0. */
function centred(axes: readonly RadarAxis[], room: RadarRoom): readonly Shape[] {
  const drawing = radarDrawing(axes, room)
  const centre = { x: drawing.width / 2, y: drawing.height / 2 + room.textSize * 0.4 }
  const on = (point: Point): Point => ({ x: point.x - centre.x, y: point.y - centre.y })
  return drawing.shapes.map((shape) => shifted(shape, on))
}

function shifted(shape: Shape, on: (point: Point) => Point): Shape {
  if (shape.kind === 'line') return { ...shape, from: on(shape.from), to: on(shape.to) }
  if (shape.kind === 'path') return { ...shape, points: shape.points.map(on) }
  if (shape.kind === 'circle') return { ...shape, centre: on(shape.centre) }
  return { ...shape, at: on(shape.at) }
}

/** Names and their figures; the numerals on the rings are labels and stay where they are. */
function isName(shape: Shape): shape is TextShape {
  return shape.kind === 'text' && shape.weight !== 'label'
}

function attempt(pen: Pen, axes: readonly RadarAxis[], room: RadarRoom): PlacedRadar | null {
  const shapes = centred(axes, room)
  const names = shapes.filter(isName)
  const each = room.figures ? 2 : 1
  const sight = shapes.find((shape) => shape.kind === 'line' && shape.ink === 'accent')
  const barred = sight?.kind === 'line' ? pointsAlong(sight.from, sight.to) : []
  const taken: Box[] = []
  const set: Shape[] = []
  for (const [index] of axes.entries()) {
    const group = names.slice(index * each, index * each + each)
    const box = boxAround(pen, group)
    const free = (one: Box): boolean =>
      one.left >= -room.width / 2 &&
      one.right <= room.width / 2 &&
      !taken.some((other) => touch(one, other, 1)) &&
      !barred.some((point) => holds(one, point, room.textSize * 0.7))
    const target = firstFree(box, bearing(index, axes.length), room, free)
    if (target === null) return null
    taken.push(target)
    const [x, y] = [target.left - box.left, target.top - box.top]
    set.push(...group.map((shape) => shifted(shape, (point) => moved(point, x, y))))
  }
  return bounded(room.radius, [...shapes.filter((shape) => !isName(shape)), ...set], taken)
}

function bounded(radius: number, shapes: readonly Shape[], boxes: readonly Box[]): PlacedRadar {
  const edge = radius * RIM
  return {
    shapes,
    radius,
    top: Math.min(-edge, ...boxes.map((box) => box.top)),
    bottom: Math.max(edge, ...boxes.map((box) => box.bottom)),
  }
}

/** The first place for a box near the end of its axis: straight on, then turned ever further to the sides. */
function firstFree(box: Box, angle: number, room: RadarRoom, free: (box: Box) => boolean): Box | null {
  const clear = room.radius * RIM + room.textSize * 0.5
  const [wide, high] = [box.right - box.left, box.bottom - box.top]
  for (const turn of TURNS) {
    for (let distance = clear; distance < clear + wide; distance += 0.5) {
      const middle = polar({ x: 0, y: 0 }, distance, angle + (turn * Math.PI) / 180)
      const one = {
        left: middle.x - wide / 2,
        right: middle.x + wide / 2,
        top: middle.y - high / 2,
        bottom: middle.y + high / 2,
      }
      if (nearest(one) < clear) continue
      if (free(one)) return one
      break
    }
  }
  return null
}

function nearest(box: Box): number {
  const x = Math.max(box.left, Math.min(0, box.right))
  const y = Math.max(box.top, Math.min(0, box.bottom))
  return Math.hypot(x, y)
}

function boxAround(pen: Pen, group: readonly TextShape[]): Box {
  const boxes = group.map((shape) => {
    const wide = pen.widthOf(shape.text, textShapeStyle(shape))
    const left = shape.at.x - wide * { start: 0, middle: 0.5, end: 1 }[shape.anchor]
    return {
      left,
      right: left + wide,
      top: shape.at.y - shape.size * 0.75,
      bottom: shape.at.y + shape.size * 0.22,
    }
  })
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function touch(one: Box, other: Box, margin: number): boolean {
  return (
    one.left < other.right + margin &&
    one.right > other.left - margin &&
    one.top < other.bottom + margin &&
    one.bottom > other.top - margin
  )
}

function holds(box: Box, point: Point, margin: number): boolean {
  return touch(box, { left: point.x, right: point.x, top: point.y, bottom: point.y }, margin)
}

function pointsAlong(from: Point, to: Point): readonly Point[] {
  return Array.from({ length: 101 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / 100,
    y: from.y + ((to.y - from.y) * index) / 100,
  }))
}
