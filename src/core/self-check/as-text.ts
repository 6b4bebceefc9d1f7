import type { Words } from '../text.ts'
import type { CheckResult } from './check.ts'

/** What is said of the program beside the checks: a name and a value each. */
export type Facts = readonly (readonly [name: string, value: string])[]

/** All of it as lines of text, for whoever is asked for help; nothing of any assessment (SPEC SC3). */
export function selfCheckAsText(
  results: readonly CheckResult[],
  facts: Facts,
  { text, formats }: Pick<Words, 'text' | 'formats'>,
): string {
  const { whole } = formats(null)
  const lines = results.map(({ id, outcome, milliseconds, count = 0 }) =>
    [
      `[${text(`selfCheck.${outcome}`)}]`,
      `${text(`selfCheck.name.${id}`)}:`,
      text(`selfCheck.${outcome}.${id}`, { count }),
      `(${text('selfCheck.milliseconds', { count: whole(milliseconds) })})`,
    ].join(' '),
  )
  return [text('selfCheck.title'), ...facts.map(([name, value]) => `${name}: ${value}`), '', ...lines].join(
    '\n',
  )
}
