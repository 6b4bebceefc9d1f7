import {
  type BackupNote,
  type Backups,
  type FileDraft,
  type FileFault,
  type KeptFile,
  newNote,
} from '../../core/backup/keeping.ts'
import type { BackupRow, BackupShelf } from '../../core/backup/shelf.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import { type BackupEnvironment, browserEnvironment } from './browser-environment.ts'
import { askStoragePromise, storagePromise } from './browser-promise.ts'
import {
  askPermission,
  type DiskHandle,
  isDiskHandle,
  permission,
  readBytes,
  writeBytes,
} from './disk-file.ts'

type Hashes = Pick<BackupRow, 'hash' | 'nextHash'>
/** The hash of what the disk holds, or why it is not written. */
type Present = Result<string | null, { readonly code: FileFault }>

/** Files on disk that are kept up to date, and the browser's promise. What a file holds is proven by reading it back. */
export function createBackups(
  shelf: BackupShelf,
  { pick, alone, digest }: BackupEnvironment = browserEnvironment(),
): Backups {
  const hash = (text: string) => digest(new TextEncoder().encode(text))

  async function change(id: string, alter: (row: BackupRow) => BackupRow) {
    const changed = await shelf.change(id, (row) => alter(row ?? newRow(id)))
    return changed.ok ? ok(changed.value.note) : changed
  }

  /** Notes how it went; a file that is as before is not written down again. */
  async function note(row: BackupRow, file: KeptFile, { hash: known, nextHash }: Hashes) {
    const same = JSON.stringify([row.note.file, row.hash, row.nextHash])
    if (same === JSON.stringify([file, known, nextHash])) return ok(row.note)
    const hashes = { hash: known, nextHash }
    return change(row.note.assessment, (now) => ({ ...now, ...hashes, note: { ...now.note, file } }))
  }

  /** What stands in the way of writing, with what the disk holds where nothing does. */
  async function present(row: BackupRow, handle: DiskHandle, over: boolean): Promise<Present> {
    const allowed = await permission(handle)
    if (!allowed.ok) return allowed
    // What was written wrong once is not called another program's work: it waits for the person.
    if (!over && row.note.file?.fault === 'not-as-written') return fail({ code: 'not-as-written' })
    const bytes = await readBytes(handle)
    if (!bytes.ok) return bytes
    const seen = await digest(bytes.value)
    const ours = row.hash === null || seen === row.hash || seen === row.nextHash
    return ours || over ? ok(seen) : fail({ code: 'changed-outside' })
  }

  async function writeNow(
    row: BackupRow,
    file: KeptFile,
    handle: DiskHandle,
    draft: FileDraft,
    over: boolean,
  ) {
    const seen = await present(row, handle, over)
    if (!seen.ok) return note(row, { ...file, fault: seen.error.code }, row)
    if (seen.value === row.hash && file.content === draft.content) {
      return note(row, { ...file, fault: null }, { hash: row.hash, nextHash: null })
    }
    const bytes = new TextEncoder().encode(draft.text)
    const nextHash = await digest(bytes)
    const begun = await change(row.note.assessment, (now) => ({ ...now, nextHash }))
    if (!begun.ok) return begun
    const written = await writeBytes(handle, bytes)
    if (!written.ok) return note(row, { ...file, fault: written.error.code }, { hash: row.hash, nextHash })
    const { at: writtenAt, content } = draft
    return note(row, { ...file, writtenAt, content, fault: null }, { hash: nextHash, nextHash: null })
  }

  return {
    canKeep: pick !== null,
    list: async () => {
      const rows = await shelf.list()
      return rows.ok ? ok(rows.value.map((row) => row.note)) : rows
    },
    change: (id, alter) => change(id, (row) => ({ ...row, note: alter(row.note) })),
    forget: shelf.remove,
    release: (id) => change(id, (row) => ({ ...newRow(id), note: { ...row.note, file: null } })),
    choose: async (id, name) => {
      if (pick === null) return null
      const handle = await picked(pick, name)
      if (handle === null) return null
      const file = { name: handle.name, writtenAt: null, content: null, fault: null }
      return change(id, (row) => ({ ...newRow(id), note: { ...row.note, file }, handle }))
    },
    permit: async (id) => {
      const row = await shelf.read(id)
      return row.ok && isDiskHandle(row.value?.handle) ? askPermission(row.value.handle) : false
    },
    write: (id, draft, over) =>
      alone(`alidade-backup-${id}`, async (): Promise<Result<BackupNote | null, StorageError>> => {
        const read = await shelf.read(id)
        if (!read.ok) return read
        const row = read.value
        if (row === null || row.note.file === null || !isDiskHandle(row.handle)) return ok(null)
        const made = await draft()
        if (made === null) return ok(row.note)
        return writeNow(row, row.note.file, row.handle, made, over)
      }),
    read: async (id) => {
      const row = await shelf.read(id)
      if (!row.ok || !isDiskHandle(row.value?.handle)) return fail({ code: 'file-failed' })
      const bytes = await readBytes(row.value.handle)
      return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
    },
    hash,
    promise: storagePromise,
    askPromise: askStoragePromise,
  }
}

function newRow(id: string): BackupRow {
  return { note: newNote(id), handle: null, hash: null, nextHash: null }
}

/** Null where the person closed the dialog, or the browser would not open it. */
async function picked(pick: (name: string) => Promise<DiskHandle>, name: string): Promise<DiskHandle | null> {
  try {
    return await pick(name)
  } catch {
    return null
  }
}
