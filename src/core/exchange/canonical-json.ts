/**
 * RFC 8785 canonical JSON of a parsed JSON value: keys sorted by UTF-16 code units, no white space, numbers
 * and strings as ECMAScript writes them. The same value gives the same bytes, so that it can be hashed.
 */
export function canonicalJson(value: unknown): string {
  return written(value, new Map())
}

/** The keys of an object as they stand in it, and as they are written, in order. */
interface Order {
  readonly keys: readonly string[]
  readonly sorted: readonly { readonly key: string; readonly label: string }[]
}

/** The last order by first key: a document has few kinds of objects, and sorting each takes twice as long. */
type Orders = Map<string, Order>

function written(value: unknown, orders: Orders): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (Array.isArray(value)) return list(value, orders)
  return isObject(value) ? object(value, orders) : (JSON.stringify(value) ?? 'null')
}

function list(values: readonly unknown[], orders: Orders): string {
  let inside = ''
  for (const value of values) inside += `${inside === '' ? '' : ','}${written(value, orders)}`
  return `[${inside}]`
}

function object(values: Readonly<Record<string, unknown>>, orders: Orders): string {
  let inside = ''
  for (const { key, label } of orderOf(Object.keys(values), orders)) {
    const value = values[key]
    if (value !== undefined) inside += `${inside === '' ? '' : ','}${label}${written(value, orders)}`
  }
  return `{${inside}}`
}

function orderOf(keys: readonly string[], orders: Orders): Order['sorted'] {
  const [first = ''] = keys
  const last = orders.get(first)
  if (last?.keys.length === keys.length && last.keys.every((key, at) => key === keys[at])) return last.sorted
  // Without a comparison of its own, `toSorted` goes by UTF-16 code units.
  const sorted = keys.toSorted().map((key) => ({ key, label: `${JSON.stringify(key)}:` }))
  orders.set(first, { keys, sorted })
  return sorted
}

/** Anything but quotes, backslashes, control characters and surrogates: what JSON writes as it stands. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** A text as canonical JSON writes it; without anything to escape, which is usual, it needs no more than its quotes. */
export function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object'
}
