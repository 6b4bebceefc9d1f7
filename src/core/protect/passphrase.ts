/** Letters and digits that nobody takes for one another: 32 of them, so that each stands for five bits. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUP = 5
const BITS = 0b11111

/** Words that make a passphrase long enough, and characters where it has fewer words (SPEC AG3). */
const ENOUGH_WORDS = 4
const ENOUGH_CHARACTERS = 12
const SHORTEST_WORD = 3

/** What a length is worth. `short` is refused nowhere: the person decides, and is told. */
export type Strength = 'none' | 'short' | 'enough' | 'long'

/** How well a passphrase protects, by its length alone: no list of words is asked (SPEC AG3). */
export function strengthOf(passphrase: string): Strength {
  const characters = Array.from(passphrase.trim())
  const different = new Set(characters).size
  if (characters.length === 0) return 'none'
  const words = new Set(passphrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD))
  if (different < ENOUGH_CHARACTERS / 2) return 'short'
  if (words.size >= ENOUGH_WORDS && characters.length >= ENOUGH_CHARACTERS + GROUP) return 'long'
  return characters.length >= ENOUGH_CHARACTERS ? 'enough' : 'short'
}

/** How many bytes of chance make a passphrase: 20 signs of five bits each, 100 bits. */
export const CHANCE_BYTES = 20

/**
 * A passphrase of four groups that can be read aloud and copied from paper: `k7mq2-…`. 32 signs divide 256, so none of
 * them comes more often than another.
 * @param chance as many bytes as `CHANCE_BYTES` says
 */
export function groupsFrom(chance: Uint8Array): string {
  const signs = [...chance].map((byte) => SIGNS[byte & BITS] ?? '')
  const groups = signs.map((sign, at) => (at > 0 && at % GROUP === 0 ? `-${sign}` : sign))
  return groups.join('')
}
