import type { IDBPTransaction } from 'idb'
import type { Logged, Seen } from '../../core/history/log.ts'
import type { Move } from '../../core/history/moves.ts'
import type { Clock, HistoryStore, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'
import type { AlidadeDatabase, LogEntry } from './database.ts'
import { CHANNEL } from './channel.ts'
import { loggedOf } from './log-rows.ts'
import { answerRow, parseStored, recordRow } from './rows.ts'
import { together } from './together.ts'

const WRITE = { durability: 'strict' } as const
type Stores = ['assessments', 'answers', 'log']
const STORES: Stores = ['assessments', 'answers', 'log']
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<AlidadeDatabase, Stores, Mode>

/** How many entries are read at first; four times as many each time they are not enough. */
const FIRST = 8

/** The log of each assessment, read from its end. What it moves is written as everything else is, and told the windows. */
export function createHistoryStore(clock: Pick<Clock, 'now'>, connection: Connection): HistoryStore {
  return {
    look: (id, work) =>
      connection.read(
        async (database) => seenIn(heard(database.transaction(STORES)), id, (seen) => okOr(work(seen))),
        fail({ code: 'assessment-gone' }),
      ),

    move: async <Failure>(id: string, work: (seen: Seen) => Result<Move, Failure> | null) => {
      const at = clock.now()
      let tried: Tried | null = null
      const moved = await connection.run(async (database): Promise<Result<Move, StorageError | Failure>> => {
        const transaction = heard(database.transaction(STORES, 'readwrite', WRITE))
        const plan = await seenIn<Tried, Failure, 'readwrite'>(transaction, id, (seen) =>
          planned(seen, tried, at, work),
        )
        if (!plan.ok) return plan
        // What the second attempt finds as the first one planned it is there already.
        if (plan.value === tried) return ok(plan.value.move)
        tried = plan.value
        await write(transaction, id, plan.value.move, at)
        return ok(plan.value.move)
      })
      if (moved.ok) tellOtherWindows()
      return moved
    },

    setAside: (id) =>
      connection.run(async (database) => {
        const { store } = heard(database.transaction('log'))
        const keys = await store.index('assessment').getAllKeys(id)
        const entries = await store.index('assessment').getAll(id)
        return ok(() => giveBack(connection, id, new Map(keys.map((key, at) => [key, entries[at]]))))
      }),
  }
}

/** What fails is told by the request that failed, before anyone waits for the whole. */
function heard<Begun extends { readonly done: Promise<unknown> }>(transaction: Begun): Begun {
  void transaction.done.catch(() => null)
  return transaction
}

/** A move that was about to be written, and the last entry of the log that it began from. */
interface Tried {
  readonly move: Move
  readonly head: number
}

/**
 * What is to be written. A first attempt may have arrived although the browser did not confirm it (SPEC HI8): the log then
 * holds, behind where it began, an entry of its mark and moment. The move that was tried is given again.
 */
function planned<Failure>(
  seen: Seen,
  tried: Tried | null,
  at: string,
  work: (seen: Seen) => Result<Move, Failure> | null,
): Result<Tried, Failure> | null {
  if (tried !== null) {
    const since = seen.log.filter(({ key }) => key > tried.head)
    const mark = JSON.stringify(tried.move.mark)
    if (since.some((entry) => entry.at === at && JSON.stringify(entry.mark) === mark)) return ok(tried)
    if (since.length === seen.log.length && !seen.whole) return null
  }
  const move = work(seen)
  if (move === null || !move.ok) return move
  return ok({ move: move.value, head: seen.log.at(-1)?.key ?? 0 })
}

/** The log as it was, under its own keys: moves name them. The new beginning goes, for nothing began. */
function giveBack(
  connection: Connection,
  id: string,
  entries: ReadonlyMap<number, LogEntry | undefined>,
): Promise<Result<null, StorageError>> {
  return connection.run(async (database) => {
    const transaction = heard(database.transaction('log', 'readwrite', WRITE))
    const begun = await transaction.store.index('assessment').getAllKeys(id)
    await together(transaction, [
      ...begun.map((key) => () => transaction.store.delete(key)),
      ...[...entries].flatMap(([key, entry]) =>
        entry === undefined ? [] : [() => transaction.store.put(entry, key)],
      ),
    ])
    return ok(null)
  })
}

function okOr<Found>(found: Found | null): Result<Found, never> | null {
  return found === null ? null : ok(found)
}

/** Reads more and more of the log, from its end, until `work` has found what it looks for. */
async function seenIn<Found, Failure, Mode extends IDBTransactionMode>(
  transaction: Transaction<Mode>,
  id: string,
  work: (seen: Seen) => Result<Found, Failure> | null,
): Promise<Result<Found, StorageError | Failure>> {
  const row = await transaction.objectStore('assessments').get(id)
  const present = parseStored(row, await transaction.objectStore('answers').index('assessment').getAll(id))
  if (!present.ok) return present
  const log = transaction.objectStore('log')
  const keys = await log.index('assessment').getAllKeys(id)
  let entries: readonly (Logged | null)[] = []
  for (let count = FIRST; ; count *= 4) {
    const more = keys.slice(Math.max(0, keys.length - count), keys.length - entries.length)
    // Where one of them is refused at once, the others are still waited for.
    const rows = await Promise.all(more.map(async (key) => log.get(key)))
    entries = more.map((key, index) => loggedOf(key, rows[index])).concat(entries)
    const found = work({ present: present.value, ...readable(entries, keys.length) })
    if (found !== null) return found
    if (entries.length === keys.length) return fail({ code: 'storage-damaged' })
  }
}

/** The history begins behind the last entry that cannot be read (SPEC HI7). */
function readable(entries: readonly (Logged | null)[], all: number): Pick<Seen, 'log' | 'whole'> {
  const gap = entries.lastIndexOf(null)
  const log = entries.slice(gap + 1).filter((entry) => entry !== null)
  return { log, whole: gap >= 0 || entries.length === all }
}

async function write(
  transaction: Transaction<'readwrite'>,
  id: string,
  move: Move,
  at: string,
): Promise<void> {
  const assessments = transaction.objectStore('assessments')
  const answers = transaction.objectStore('answers')
  const log = transaction.objectStore('log')
  const stands = await assessments.get(id)
  const entry = (kind: LogEntry['kind'], before: unknown, after: unknown): LogEntry => {
    return { assessment: id, at, kind, before, after, mark: move.mark }
  }
  await together(transaction, [
    ...move.answers.flatMap(({ before, after }) => [
      () => answers.put(answerRow(id, after)),
      () => log.add(entry('answer', before, after)),
    ]),
    ...(move.recordChanged ? [() => log.add(entry('record', stands?.record, move.record))] : []),
    () => assessments.put(recordRow(move.record)),
  ])
}

/** A channel gives what is posted to every other one of its name, in this window too: it reads again as the others do. */
function tellOtherWindows(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}
