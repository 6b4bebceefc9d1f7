import type { Erased, Remnant } from './erase/traces.ts'
import type { ProtectError } from './protect/protect-error.ts'
import type { Result } from './result.ts'
import type { Finding } from './self-check/check.ts'

/** Files behind a passphrase, in the age format. Loaded when one is asked for; keeps no passphrase. */
export interface Protector {
  readonly protect: (
    content: Uint8Array,
    passphrase: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, ProtectError>>
  readonly open: (
    file: Uint8Array,
    passphrase: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, ProtectError>>
  /** Ends what is being worked at. */
  readonly stop: () => void
  /** So many bytes of chance that nobody can guess. */
  readonly chance: (count: number) => Uint8Array
}

/** What the program leaves in this browser. Loaded when someone wants to see or erase it. */
export interface Traces {
  readonly count: () => Promise<readonly Remnant[]>
  /** Makes all windows let go of everything, this one too. Gives how many others said that they did. */
  readonly tellWindows: () => Promise<number>
  readonly erase: (erased: Erased) => Promise<void>
}

/** What this browser lets the program try out of itself. Loaded when someone wants to know. */
export interface SelfChecks {
  readonly storage: () => Promise<Finding>
  readonly lasting: () => Promise<Finding>
  readonly offline: () => Promise<Finding>
  readonly hash: () => Promise<Finding>
  readonly requests: () => Promise<Finding>
  readonly policy: () => Promise<Finding>
  /** The figures that the example city must come to. */
  readonly figures: () => Promise<unknown>
  readonly timed: <Value>(
    work: () => Promise<Value>,
  ) => Promise<{ readonly value: Value; readonly milliseconds: number }>
  /** How the browser names itself. */
  readonly browser: () => string
  /** Puts a text where it can be pasted from. Whether the browser allowed it. */
  readonly copy: (text: string) => Promise<boolean>
}
