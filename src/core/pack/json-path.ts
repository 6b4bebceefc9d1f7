/** One step into a parsed JSON value: a field's name, or a place in a list. */
export type JsonStep = string | number

const PLAIN = /^[A-Za-z_$][\w$]*$/

/** A place in a file as people write it: `words.en.questions["plan.owner"].levels.3`. */
export function jsonPath(steps: readonly PropertyKey[]): string {
  return steps.reduce((path: string, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    const name = String(step)
    if (!PLAIN.test(name)) return `${path}[${JSON.stringify(name)}]`
    return path === '' ? name : `${path}.${name}`
  }, '')
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(root: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (Object.getOwnPropertyDescriptor(value, step)?.value as unknown)
        : undefined,
    root,
  )
}
