import { type Answer, type Answers, SELF, byQuestion } from '../../core/assessment/answer.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { AssessmentStore, Clock, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import { type Connection, createConnection } from './connection.ts'
import { CHANNEL } from './channel.ts'
import type { LogEntry } from './database.ts'
import { answerRow, parseRecord, parseStored, recordRow } from './rows.ts'
import { reading, together, type Stores, writing } from './together.ts'
import type { Kit, Wholes } from './wholes.ts'

type Kept = Extract<Awaited<ReturnType<AssessmentStore['list']>>, { ok: true }>['value']

/** Assessments in IndexedDB. "Saved" is said after the transaction has completed on disk, never before (SPEC ST1). */
export function createIndexedDbStore(
  clock: Pick<Clock, 'now'>,
  connection: Connection = createConnection(),
): AssessmentStore {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  function entry(assessment: string, kind: LogEntry['kind'], before: unknown, after: unknown): LogEntry {
    return { assessment, at: clock.now(), kind, before, after }
  }

  /** One transaction; the other windows hear of it once it has completed. */
  const change: Kit['change'] = async (work) => {
    const result = await connection.run((database) => work(writing(database)))
    if (result.ok) channel?.postMessage(null)
    return result
  }

  async function present(id: string, { assessments, answers }: Stores | ReturnType<typeof reading>) {
    return parseStored(await assessments.get(id), await answers.index('assessment').getAll(id))
  }

  function changeAnswers<Failure>(
    id: string,
    edit: (all: Answers) => Result<readonly Answer[], Failure>,
  ): Promise<Result<readonly Answer[], StorageError | Failure>> {
    return change(async (stores): Promise<Result<readonly Answer[], StorageError | Failure>> => {
      const { assessments, answers, log } = stores
      const stored = await present(id, stores)
      if (!stored.ok) return stored
      const all = byQuestion(stored.value.answers.filter(({ respondent }) => respondent === SELF))
      const changed = edit(all)
      if (!changed.ok) return changed
      const { record } = stored.value
      const changedAt = changed.value.at(-1)?.updatedAt ?? record.changedAt
      await together(stores.transaction, [
        ...changed.value.flatMap((answer) => [
          () => answers.put(answerRow(id, answer)),
          () => log.add(entry(id, 'answer', all[answer.question] ?? null, answer)),
        ]),
        () => assessments.put(recordRow({ ...record, changedAt })),
      ])
      return changed
    })
  }

  /** What is done with whole assessments is fetched when it is first wanted. */
  async function later<Value, Failure>(
    work: (wholes: Wholes) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | StorageError>> {
    const code = await import('./wholes.ts').catch(() => null)
    return code === null
      ? fail({ code: 'storage-failed' })
      : work(code.createWholes({ entry, change, present }))
  }

  return {
    list: () =>
      connection.read(
        async (database) => {
          const stores = reading(database)
          const rows = await stores.assessments.getAll()
          const answers = await stores.answers.getAll()
          const stored = rows.map((row) =>
            parseStored(
              row,
              answers.filter(({ assessment }) => assessment === row.id),
            ),
          )
          const readable: readonly StoredAssessment[] = stored.flatMap((one) => (one.ok ? [one.value] : []))
          const newer = stored.some((one) => !one.ok && one.error.code === 'storage-newer')
          const damaged = stored.length - readable.length
          return ok<Kept>({ readable, damaged, ...(newer ? { newer } : {}) })
        },
        ok<Kept>({ readable: [], damaged: 0 }),
      ),

    load: (id) =>
      connection.read((database) => present(id, reading(database)), fail({ code: 'assessment-gone' })),

    create: (stored) => later(({ create }) => create(stored)),

    changeAnswer: async (id, question, edit) => {
      const changed = await changeAnswers(id, (all) => {
        const one = edit(all[question], all)
        return one.ok ? ok([one.value]) : one
      })
      if (!changed.ok) return changed
      const [answer] = changed.value
      return answer === undefined ? fail({ code: 'storage-failed' }) : ok(answer)
    },

    changeAnswers,

    changeRecord: (id, edit) =>
      change(async ({ assessments, log, transaction }) => {
        const record = parseRecord(await assessments.get(id))
        if (!record.ok) return record
        const changed = edit(record.value)
        await together(transaction, [
          () => assessments.put(recordRow(changed)),
          () => log.add(entry(id, 'record', record.value, changed)),
        ])
        return ok(changed)
      }),

    rewrite: (id, edit) => later(({ rewrite }) => rewrite(id, edit)),
    remove: (id) => later(({ remove }) => remove(id)),

    takeIn: async (arrivals) => {
      const code = await import('./take-in.ts').catch(() => null)
      return code === null
        ? fail({ code: 'storage-failed' })
        : code.takeIn({ entry, change, present }, arrivals)
    },

    eraseEverything: async () => {
      const erased = await connection.erase()
      if (erased.ok) channel?.postMessage(null)
      return erased
    },

    onOutsideChange: (callback) => {
      if (channel === null) return
      channel.onmessage = async ({ data }) => {
        const erased = data === 'erase'
        if (erased) await connection.erase()
        await callback(erased)
        if (erased) channel.postMessage('erased')
      }
    },
  }
}
