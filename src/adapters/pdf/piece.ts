import type { Point } from '../../core/report/drawing.ts'
import type { Pen } from './pen.ts'
import type { Sheet, TextStyle } from './sheet.ts'

/** A slice of the report that no page break may cut. Lengths in millimetres. */
export interface Piece {
  readonly kind: 'piece'
  readonly height: number
  /** Space before the piece; dropped at the head of a page. */
  readonly gap: number
  /** Whether the piece may not be the last on its page. */
  readonly withNext: boolean
  /** Least height that must be free where the piece begins, its own included. */
  readonly room: number
  readonly newPage: boolean
  /** Repeated before the piece where it opens a page: the head of its table. */
  readonly head: Piece | null
  readonly heading: Landmark | null
  /** Whether the page of this piece has a running head and a foot. */
  readonly framed: boolean
  /** @param at upper left corner of the piece on the page */
  readonly draw: (pen: Pen, at: Point, places: Places) => void
}

/** Where readers jump to: a heading, with what bookmark and running head call it. */
export interface Landmark {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly short: string
}

/** Flows that run side by side, each over as many pages as it needs. */
export interface Lanes {
  readonly kind: 'lanes'
  readonly gap: number
  readonly lanes: readonly { readonly x: number; readonly items: readonly Item[] }[]
}

export type Item = Piece | Lanes

/** Page (from 0) and height of every heading, by id. */
export type Places = ReadonlyMap<string, { readonly page: number; readonly y: number }>

/** What the layout of a block needs to know. */
export interface Setting {
  readonly pen: Pen
  readonly sheet: Sheet
  /** Width that the block may fill. */
  readonly width: number
  /** Space before the block. */
  readonly gap: number
  readonly widthOf: (style: TextStyle) => (text: string) => number
}

const PLAIN = {
  kind: 'piece',
  gap: 0,
  withNext: false,
  room: 0,
  newPage: false,
  head: null,
  heading: null,
  framed: true,
} as const

/** A piece with the defaults filled in: may end a page, may follow anything. */
export function piece(own: Pick<Piece, 'height' | 'draw'> & Partial<Omit<Piece, 'kind'>>): Piece {
  return { ...PLAIN, ...own }
}

/** The same items, with the first one set `gap` lower than what stands above. */
export function withGap(items: readonly Item[], gap: number): readonly Item[] {
  return items.map((item, index) => (index === 0 ? { ...item, gap } : item))
}

/** The same items, moved to the right. */
export function indented(items: readonly Item[], by: number): readonly Item[] {
  return items.map((item): Item => {
    if (item.kind === 'lanes')
      return { ...item, lanes: item.lanes.map((lane) => ({ ...lane, x: lane.x + by })) }
    const head = item.head === null ? null : moved(item.head, by)
    return { ...moved(item, by), head }
  })
}

function moved(one: Piece, by: number): Piece {
  return { ...one, draw: (pen, at, places) => one.draw(pen, { x: at.x + by, y: at.y }, places) }
}

/** The same items, none of which may part from the next one. */
export function together(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) =>
    item.kind === 'piece' && index < items.length - 1 ? { ...item, withNext: true } : item,
  )
}

/** The same items with less (or more) space between them. */
export function spaced(items: readonly Item[], factor: number): readonly Item[] {
  return items.map((item) =>
    item.kind === 'piece'
      ? { ...item, gap: item.gap * factor }
      : {
          ...item,
          gap: item.gap * factor,
          lanes: item.lanes.map((lane) => ({ ...lane, items: spaced(lane.items, factor) })),
        },
  )
}

/** Height of items that stand on one page, without the space before the first. */
export function naturalHeight(items: readonly Item[]): number {
  return items.reduce((sum, item, index) => sum + (index === 0 ? 0 : item.gap) + itemHeight(item), 0)
}

export function itemHeight(item: Item): number {
  return item.kind === 'piece'
    ? item.height
    : Math.max(0, ...item.lanes.map((lane) => naturalHeight(lane.items)))
}

/**
 * How a run of lines is cut into slices: neither the first nor the last line of a text ever stands alone.
 * @returns pairs of first line and line after the last
 */
export function slices(lines: number): readonly (readonly [number, number])[] {
  if (lines <= 3) return [[0, lines]]
  const inner = Array.from({ length: lines - 4 }, (_, index) => [index + 2, index + 3] as const)
  return [[0, 2], ...inner, [lines - 2, lines]]
}
