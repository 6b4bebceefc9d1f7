import type { Words } from '../../core/text.ts'
import type { WordsSource } from '../../core/ports.ts'

/** The beginnings of keys whose texts stand in for others, for each way in which the portable app keeps things. */
export const INSTEAD = { here: 'here.', memory: 'memory.' } as const

/**
 * Where a text would not be true of a way of keeping, its own text stands under the beginning of that way and its key (SPEC
 * PO5). So no screen needs to know of it.
 */
export function wordsInstead(source: WordsSource, beginning: string): WordsSource {
  return { ...source, load: async (language) => changed(await source.load(language), beginning) }
}

function changed(words: Words, beginning: string): Words {
  return {
    ...words,
    text: (key, values) => {
      const instead = `${beginning}${key}`
      return words.text(words.has(instead) ? instead : key, values)
    },
  }
}
