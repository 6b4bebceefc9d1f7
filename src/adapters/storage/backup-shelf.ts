import * as z from 'zod/mini'
import type { BackupRow, BackupShelf } from '../../core/backup/shelf.ts'
import { ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'

const WRITE = { durability: 'strict' } as const

const text = z.nullable(z.string())
const rowSchema = z.object({
  note: z.object({
    assessment: z.string(),
    file: z.nullable(
      z.object({
        name: z.string(),
        writtenAt: text,
        content: text,
        fault: z.nullable(
          z.enum([
            'permission-needed',
            'permission-denied',
            'file-gone',
            'disk-full',
            'changed-outside',
            'not-as-written',
            'file-failed',
          ]),
        ),
      }),
    ),
    checkedAt: text,
    putOffAt: text,
  }),
  handle: z.unknown(),
  hash: text,
  nextHash: text,
})

/** What is known of backups, in IndexedDB. The key to a file can be kept nowhere else. */
export function createBackupShelf(connection: Connection): BackupShelf {
  return {
    list: () =>
      connection.read(async (database) => {
        const rows = await database.getAll('backups')
        return ok(rows.map(({ row }) => parsed(row)).filter((row) => row !== null))
      }, ok([])),

    read: (id) =>
      connection.read(async (database) => ok(parsed((await database.get('backups', id))?.row)), ok(null)),

    change: (id, change) =>
      connection.run(async (database) => {
        const transaction = database.transaction('backups', 'readwrite', WRITE)
        const row = change(parsed((await transaction.store.get(id))?.row))
        await Promise.all([transaction.store.put({ assessment: id, row }), transaction.done])
        return ok(row)
      }),

    remove: (id) =>
      connection.run(async (database) => {
        const transaction = database.transaction('backups', 'readwrite', WRITE)
        await Promise.all([transaction.store.delete(id), transaction.done])
        return ok(null)
      }),
  }
}

/** What another version of this program wrote and this one cannot read is as good as none: the file itself stays. */
function parsed(row: unknown): BackupRow | null {
  return rowSchema.safeParse(row).data ?? null
}
