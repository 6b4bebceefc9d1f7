import { type Item, type Lanes, type Piece, itemHeight, spaced } from './piece.ts'

export interface Placed {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly piece: Piece
}

/** Edges of the body of a page, in millimetres. */
export interface Body {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

interface Spot {
  readonly page: number
  readonly y: number
}

/** Columns higher than this share of a page are cut rather than moved to the next page as a whole. */
const WHOLE = 0.6
/** Least height, in millimetres, with which columns begin on a page. */
const LANES_START = 45
/** A chapter whose last page is filled less than this is set closer, if that saves the page. */
const SPARSE = 0.3
const CLOSER = [0.85, 0.7, 0.55, 0.4] as const

/** Gives every piece its place. Pure: what stands where depends on heights alone. */
export function paginate(items: readonly Item[], body: Body): readonly Placed[] {
  const placed: Placed[] = []
  let page = 0
  for (const chapter of chapters(items)) {
    const set = setChapter(chapter, page, body)
    placed.push(...set.placed)
    page = set.end.page + 1
  }
  return placed
}

function chapters(items: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = []
  for (const item of items) {
    if (found.length === 0 || (item.kind === 'piece' && item.newPage)) found.push([])
    found.at(-1)?.push(item)
  }
  return found
}

interface SetChapter {
  readonly placed: readonly Placed[]
  readonly end: Spot
}

/** No chapter ends with a few lines on a page of their own where a little less space avoids it. */
function setChapter(items: readonly Item[], page: number, body: Body): SetChapter {
  const natural = attempt(items, page, body)
  const filled = (natural.end.y - body.top) / (body.bottom - body.top)
  if (natural.end.page === page || filled > SPARSE) return natural
  const tries = CLOSER.map((factor) => () => attempt(spaced(items, factor), page, body))
  for (const next of tries) {
    const closer = next()
    if (closer.end.page < natural.end.page) return closer
  }
  return natural
}

function attempt(items: readonly Item[], page: number, body: Body): SetChapter {
  const placed: Placed[] = []
  const end = flow(items, { page, y: body.top }, body.left, body, placed)
  return { placed, end }
}

function flow(items: readonly Item[], start: Spot, x: number, body: Body, placed: Placed[]): Spot {
  let spot = start
  items.forEach((item, index) => {
    const opens = spot.y <= body.top
    const gap = opens ? 0 : item.gap
    const breaks = !opens && spot.y + gap + required(items, index, body) > body.bottom + 1e-6
    spot = breaks ? { page: spot.page + 1, y: body.top } : { page: spot.page, y: spot.y + gap }
    spot =
      item.kind === 'piece' ? place(item, spot, x, body, placed) : placeLanes(item, spot, x, body, placed)
  })
  return spot
}

function place(item: Piece, spot: Spot, x: number, body: Body, placed: Placed[]): Spot {
  const head = spot.y <= body.top ? item.head : null
  if (head !== null) placed.push({ page: spot.page, x, y: spot.y, piece: head })
  const y = spot.y + (head?.height ?? 0)
  placed.push({ page: spot.page, x, y, piece: item })
  return { page: spot.page, y: y + item.height }
}

function placeLanes(item: Lanes, spot: Spot, x: number, body: Body, placed: Placed[]): Spot {
  const ends = item.lanes.map((lane) => flow(lane.items, spot, x + lane.x, body, placed))
  return ends.reduce(
    (low, end) => (end.page > low.page || (end.page === low.page && end.y > low.y) ? end : low),
    spot,
  )
}

/** Height that must be free for the item and all that may not be parted from it, at most a page. */
function required(items: readonly Item[], from: number, body: Body): number {
  const page = body.bottom - body.top
  let [need, room] = [0, 0]
  for (let index = from; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === 'piece') room = Math.max(room, need + item.room)
    const height = itemHeight(item)
    need +=
      (index === from ? 0 : item.gap) +
      (item.kind === 'piece' || height <= page * WHOLE ? height : LANES_START)
    if (item.kind === 'lanes' || !item.withNext) break
  }
  return Math.min(Math.max(need, room), page)
}
