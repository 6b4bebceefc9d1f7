/** Figures may differ by so little where processors round their last digit in another way. */
const CLOSE = 1e-9

/**
 * How many figures of a known result come out otherwise (SPEC SC2). Numbers within a billionth are the same; everything
 * else is exact.
 * @param known what must come out; it says which figures are looked at
 */
export function differences(known: unknown, found: unknown): number {
  if (typeof known === 'object' && known !== null) return within(known, found)
  return same(known, found) ? 0 : 1
}

function same(known: unknown, found: unknown): boolean {
  const numbers = typeof known === 'number' && typeof found === 'number'
  return numbers ? Math.abs(known - found) <= CLOSE : known === found
}

function within(known: object, found: unknown): number {
  if (typeof found !== 'object' || found === null) return 1
  const others = new Map(Object.entries(found))
  const entries = Object.entries(known)
  const other = Array.isArray(known) && others.size !== entries.length ? 1 : 0
  return entries.reduce((sum, [key, value]) => sum + differences(value, others.get(key)), other)
}

/** How many single figures a known result holds. */
export function figuresIn(known: unknown): number {
  if (typeof known !== 'object' || known === null) return 1
  return Object.values(known).reduce<number>((sum, value) => sum + figuresIn(value), 0)
}
