import { type Answer, type Answers, SELF, byQuestion } from '../../core/assessment/answer.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { AssessmentStore, Clock, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import { type Connection, createConnection } from './connection.ts'
import type { LogEntry } from './database.ts'
import { answerRow, parseAnswer, parseRecord, parseStored, recordRow } from './rows.ts'
import { together } from './together.ts'

const WRITE = { durability: 'strict' } as const
const CHANNEL = __KEPT_AS__

/** Assessments in IndexedDB. "Saved" is said after the transaction has completed on disk, never before. */
export function createIndexedDbStore(
  clock: Pick<Clock, 'now'>,
  connection: Connection = createConnection(),
): AssessmentStore {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  function entry(assessment: string, kind: LogEntry['kind'], before: unknown, after: unknown): LogEntry {
    return { assessment, at: clock.now(), kind, before, after }
  }

  async function told<Value, Failure>(
    outcome: Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const result = await outcome
    if (result.ok) channel?.postMessage(null)
    return result
  }

  function changeAnswers<Failure>(
    id: string,
    change: (all: Answers) => Result<readonly Answer[], Failure>,
  ): Promise<Result<readonly Answer[], StorageError | Failure>> {
    return told(
      connection.run(async (database): Promise<Result<readonly Answer[], StorageError | Failure>> => {
        const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', WRITE)
        const row = await transaction.objectStore('assessments').get(id)
        const record = row === undefined ? null : parseRecord(row)
        if (record === null) return fail({ code: 'assessment-gone' })
        const answers = transaction.objectStore('answers')
        const log = transaction.objectStore('log')
        const rows = await answers.index('assessment').getAll(id)
        const all = byQuestion(
          rows.map(parseAnswer).filter((one): one is Answer => one !== null && one.respondent === SELF),
        )
        const changed = change(all)
        if (!changed.ok) return changed
        const changedAt = changed.value.at(-1)?.updatedAt ?? record.changedAt
        await together(transaction, [
          ...changed.value.flatMap((answer) => [
            () => answers.put(answerRow(id, answer)),
            () => log.add(entry(id, 'answer', all[answer.question] ?? null, answer)),
          ]),
          () => transaction.objectStore('assessments').put(recordRow({ ...record, changedAt })),
        ])
        return changed
      }),
    )
  }

  return {
    list: () =>
      connection.read(
        async (database) => {
          const transaction = database.transaction(['assessments', 'answers'])
          const rows = await transaction.objectStore('assessments').getAll()
          const answers = await transaction.objectStore('answers').getAll()
          const stored = rows.map((row) =>
            parseStored(
              row,
              answers.filter(({ assessment }) => assessment === row.id),
            ),
          )
          const readable = stored.flatMap((one) => (one.ok ? [one.value] : []))
          return ok({ readable, damaged: stored.length - readable.length })
        },
        ok({ readable: [], damaged: 0 }),
      ),

    load: (id) =>
      connection.read(
        async (database) => {
          const transaction = database.transaction(['assessments', 'answers'])
          const row = await transaction.objectStore('assessments').get(id)
          return parseStored(row, await transaction.objectStore('answers').index('assessment').getAll(id))
        },
        fail({ code: 'assessment-gone' }),
      ),

    create: (stored) =>
      told(
        connection.run(async (database) => {
          const { id } = stored.record.assessment
          const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', WRITE)
          const answers = transaction.objectStore('answers')
          await together(transaction, [
            () => transaction.objectStore('assessments').add(recordRow(stored.record)),
            ...stored.answers.map((answer) => () => answers.add(answerRow(id, answer))),
            () => transaction.objectStore('log').add(entry(id, 'created', null, stored)),
          ])
          return ok(stored)
        }),
      ),

    changeAnswer: async (id, question, change) => {
      const changed = await changeAnswers(id, (all) => {
        const one = change(all[question], all)
        return one.ok ? ok([one.value]) : one
      })
      if (!changed.ok) return changed
      const [answer] = changed.value
      return answer === undefined ? fail({ code: 'storage-failed' }) : ok(answer)
    },

    changeAnswers,

    changeRecord: (id, change) =>
      told(
        connection.run(async (database) => {
          const transaction = database.transaction(['assessments', 'log'], 'readwrite', WRITE)
          const row = await transaction.objectStore('assessments').get(id)
          const record = row === undefined ? null : parseRecord(row)
          if (record === null) return fail<StorageError>({ code: 'assessment-gone' })
          const changed = change(record)
          await Promise.all([
            transaction.objectStore('assessments').put(recordRow(changed)),
            transaction.objectStore('log').add(entry(id, 'record', record, changed)),
            transaction.done,
          ])
          return ok(changed)
        }),
      ),

    rewrite: <Failure>(
      id: string,
      change: (present: StoredAssessment) => Result<StoredAssessment, Failure>,
    ) =>
      told(
        connection.run(async (database): Promise<Result<StoredAssessment, StorageError | Failure>> => {
          const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', WRITE)
          const answers = transaction.objectStore('answers')
          const row = await transaction.objectStore('assessments').get(id)
          const present = parseStored(row, await answers.index('assessment').getAll(id))
          if (!present.ok) return present
          const changed = change(present.value)
          if (!changed.ok) return changed
          const keys = await answers.index('assessment').getAllKeys(id)
          await together(transaction, [
            ...keys.map((key) => () => answers.delete(key)),
            ...changed.value.answers.map((answer) => () => answers.put(answerRow(id, answer))),
            () => transaction.objectStore('assessments').put(recordRow(changed.value.record)),
            () => transaction.objectStore('log').add(entry(id, 'rewritten', present.value, changed.value)),
          ])
          return changed
        }),
      ),

    remove: (id) =>
      told(
        connection.run(async (database) => {
          const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', WRITE)
          const answers = transaction.objectStore('answers')
          const stored = parseStored(
            await transaction.objectStore('assessments').get(id),
            await answers.index('assessment').getAll(id),
          )
          if (!stored.ok) return stored
          const keys = await answers.index('assessment').getAllKeys(id)
          const logKeys = await transaction.objectStore('log').index('assessment').getAllKeys(id)
          await Promise.all([
            transaction.objectStore('assessments').delete(id),
            ...keys.map((key) => answers.delete(key)),
            ...logKeys.map((key) => transaction.objectStore('log').delete(key)),
            transaction.done,
          ])
          return ok<StoredAssessment>(stored.value)
        }),
      ),

    eraseEverything: () => told(connection.erase()),

    onOutsideChange: (callback) => {
      if (channel !== null) channel.onmessage = () => callback()
    },
  }
}
