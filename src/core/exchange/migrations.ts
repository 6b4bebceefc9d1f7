/** The version that this program writes. Raise it with a step below and a real old file in the tests. */
export const FORMAT_VERSION = 1

/** Step n turns a parsed file of version n into one of version n + 1. Pure; kept for ever. */
type Step = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
const STEPS: Readonly<Record<number, Step>> = {}

/** Brings a parsed file to the present version, one numbered step at a time (SPEC F3). */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  version: number,
): Readonly<Record<string, unknown>> {
  const step = STEPS[version]
  return step === undefined ? file : migrate(step(file), version + 1)
}
