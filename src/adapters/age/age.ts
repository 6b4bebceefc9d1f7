import { Decrypter, Encrypter, armor } from 'age-encryption'
import { isArmored } from '../../core/exchange/encoding.ts'
import { lockOf } from '../../core/protect/age-header.ts'
import type { ProtectError } from '../../core/protect/protect-error.ts'
import { type Result, fail, ok } from '../../core/result.ts'

/** What `age -p` itself takes: about a second of work for each try. */
export const WORK_FACTOR = 18
const LATIN = new TextDecoder('latin1')
/** What the library says where the one lock of a file did not open. */
const NO_MATCH = 'no identity matched'

/** Locks a file with a passphrase, in the age format, so that `age -d` opens it too (SPEC AG2). */
export async function lock(
  content: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return new Uint8Array(await encrypter.encrypt(content))
}

/** Opens a file that a passphrase locks: all of it, or nothing and why (SPEC AG4, AG5). */
export async function unlock(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, ProtectError>> {
  const bytes = bare(file)
  if (bytes === null) return fail({ code: 'protected-damaged' })
  const held = lockOf(LATIN.decode(bytes))
  if (held === 'unreadable') return fail({ code: 'protected-damaged' })
  if (held === 'keys') return fail({ code: 'protected-by-keys' })
  if (held === 'costly') return fail({ code: 'protected-too-costly' })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return ok(new Uint8Array(await decrypter.decrypt(bytes)))
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith(NO_MATCH)
    return fail({ code: wrong ? 'protected-wrong-passphrase' : 'protected-damaged' })
  }
}

/** The file without the letters around it; null where those are damaged. */
function bare(file: Uint8Array): Uint8Array | null {
  const text = LATIN.decode(file)
  if (!isArmored(text)) return file
  try {
    return armor.decode(text)
  } catch {
    return null
  }
}
