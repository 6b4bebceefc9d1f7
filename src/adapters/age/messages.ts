import type { ProtectError } from '../../core/protect/protect-error.ts'
import type { Result } from '../../core/result.ts'

/** What the worker is asked. */
export interface Job {
  readonly kind: 'lock' | 'unlock'
  readonly content: Uint8Array
  readonly passphrase: string
}

/** What it gives back. */
export type Done = Result<Uint8Array<ArrayBuffer>, ProtectError>
