import { type Answer, type Answers, SELF, byQuestion } from '../../core/assessment/answer.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { AssessmentStore, Clock, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import { type Connection, createConnection } from './connection.ts'
import type { LogEntry } from './database.ts'
import { answerRow, parseRecord, parseStored, recordRow } from './rows.ts'
import { reading, together, writing } from './together.ts'

const CHANNEL = 'alidade'

type Kept = Extract<Awaited<ReturnType<AssessmentStore['list']>>, { ok: true }>['value']
type Stores = ReturnType<typeof writing>

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
  async function change<Value, Failure>(
    work: (stores: Stores) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | StorageError>> {
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
      connection.read(
        (database) => present(id, reading(database)),
        fail({ code: 'assessment-gone' }),
      ),

    create: (stored) =>
      change(async (stores) => {
        const { assessments, answers, log, transaction } = stores
        const { id } = stored.record.assessment
        const there = await present(id, stores)
        // A first attempt may have arrived although the browser did not confirm it.
        if (there.ok && holds(there.value, stored)) return ok(stored)
        await together(transaction, [
          () => assessments.add(recordRow(stored.record)),
          ...stored.answers.map((answer) => () => answers.add(answerRow(id, answer))),
          () => log.add(entry(id, 'created', null, stored)),
        ])
        return ok(stored)
      }),

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

    rewrite: <Failure>(
      id: string,
      edit: (whole: StoredAssessment) => Result<StoredAssessment, Failure>,
    ) =>
      change(async (stores): Promise<Result<StoredAssessment, StorageError | Failure>> => {
        const { assessments, answers, log, transaction } = stores
        const stored = await present(id, stores)
        if (!stored.ok) return stored
        const changed = edit(stored.value)
        if (!changed.ok) return changed
        const keys = await answers.index('assessment').getAllKeys(id)
        await together(transaction, [
          ...keys.map((key) => () => answers.delete(key)),
          ...changed.value.answers.map((answer) => () => answers.put(answerRow(id, answer))),
          () => assessments.put(recordRow(changed.value.record)),
          () => log.add(entry(id, 'rewritten', stored.value, changed.value)),
        ])
        return changed
      }),

    remove: (id) => {
      let before: StoredAssessment | null = null
      return change(async (stores) => {
        const { assessments, answers, log, transaction } = stores
        const stored = await present(id, stores)
        // Gone at the second attempt: the first one did arrive, and what it took away can still be given back.
        if (!stored.ok) return before === null ? stored : ok(before)
        before = stored.value
        const keys = await answers.index('assessment').getAllKeys(id)
        const logKeys = await log.index('assessment').getAllKeys(id)
        await together(transaction, [
          () => assessments.delete(id),
          ...keys.map((key) => () => answers.delete(key)),
          ...logKeys.map((key) => () => log.delete(key)),
        ])
        return ok(stored.value)
      })
    },

    eraseEverything: async () => {
      const erased = await connection.erase()
      if (erased.ok) channel?.postMessage(null)
      return erased
    },

    onOutsideChange: (callback) => {
      if (channel !== null) channel.onmessage = () => callback()
    },
  }
}

/** Whether what is there came from this very creation: the same moment, and every answer of it. */
function holds(there: StoredAssessment, created: StoredAssessment): boolean {
  return (
    there.record.createdAt === created.record.createdAt &&
    created.answers.every(({ question, respondent }) =>
      there.answers.some((one) => one.question === question && one.respondent === respondent),
    )
  )
}
