import type { InstrumentWords } from './words.ts'

/** Name and description of a component or module; its id where there are no words for it. */
export function partWords(
  { components, modules }: Pick<InstrumentWords, 'components' | 'modules'>,
  id: string,
): { readonly name: string; readonly description: string } {
  return components[id] ?? modules[id] ?? { name: id, description: '' }
}
