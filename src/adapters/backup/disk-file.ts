import type { FileFault } from '../../core/backup/keeping.ts'
import { type Result, fail, ok } from '../../core/result.ts'

type Permission = 'granted' | 'denied' | 'prompt'

/** A file on disk, as the File System Access API hands it out. */
export interface DiskHandle {
  readonly name: string
  readonly queryPermission: (wish: { readonly mode: 'readwrite' }) => Promise<Permission>
  readonly requestPermission: (wish: { readonly mode: 'readwrite' }) => Promise<Permission>
  readonly getFile: () => Promise<{ readonly arrayBuffer: () => Promise<ArrayBuffer> }>
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
    readonly close: () => Promise<void>
    readonly abort: () => Promise<void>
  }>
}

export function isDiskHandle(value: unknown): value is DiskHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value && 'getFile' in value
}

const READ_WRITE = { mode: 'readwrite' } as const

/** Whether the app may write without asking again. */
export async function permission(handle: DiskHandle): Promise<Result<null, { readonly code: FileFault }>> {
  const given = await handle.queryPermission(READ_WRITE)
  if (given === 'granted') return ok(null)
  return fail({ code: given === 'prompt' ? 'permission-needed' : 'permission-denied' })
}

/** Asks the person, which a browser allows in a click only. */
export async function askPermission(handle: DiskHandle): Promise<boolean> {
  try {
    return (await handle.requestPermission(READ_WRITE)) === 'granted'
  } catch {
    return false
  }
}

/** All that the file holds now. */
export async function readBytes(
  handle: DiskHandle,
): Promise<Result<Uint8Array<ArrayBuffer>, { readonly code: FileFault }>> {
  return guarded(async () => ok(new Uint8Array(await (await handle.getFile()).arrayBuffer())))
}

/**
 * Writes the file as a whole and reads it back from disk. The browser puts the new content into place when the writing is
 * closed: until then, and where anything fails, the file is what it was.
 */
export async function writeBytes(
  handle: DiskHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<null, { readonly code: FileFault }>> {
  const written = await guarded(async () => {
    const writable = await handle.createWritable()
    try {
      await writable.write(bytes)
      await writable.close()
      return ok(null)
    } catch (error) {
      await writable.abort().catch(() => null)
      throw error
    }
  })
  if (!written.ok) return written
  const back = await readBytes(handle)
  if (!back.ok) return back
  return sameBytes(back.value, bytes) ? ok(null) : fail({ code: 'not-as-written' })
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

async function guarded<Value>(
  work: () => Promise<Result<Value, { readonly code: FileFault }>>,
): Promise<Result<Value, { readonly code: FileFault }>> {
  try {
    return await work()
  } catch (error) {
    return fail({ code: faultOf(error) })
  }
}

const FAULTS: Readonly<Record<string, FileFault>> = {
  NotFoundError: 'file-gone',
  NotAllowedError: 'permission-denied',
  SecurityError: 'permission-denied',
  QuotaExceededError: 'disk-full',
}

function faultOf(error: unknown): FileFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return FAULTS[name] ?? 'file-failed'
}
