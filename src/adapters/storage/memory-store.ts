import { type Answer, type Answers, SELF, byQuestion } from '../../core/assessment/answer.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { AssessmentStore, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'

/** A store that is gone with the page, and knows what of it stands in no file. */
export interface MemoryStore extends AssessmentStore {
  /** How many assessments have changes that no file holds (SPEC PO4). */
  readonly unfiled: () => number
  /** Calls back after every change; gives what stops that. */
  readonly onChange: (callback: () => void) => () => void
}

/**
 * Assessments in memory only (SPEC PO3): nothing of them is written anywhere in the browser, and no other window hears of
 * them. Keeps the same contract as the store on IndexedDB; the same tests run over both.
 */
export function createMemoryStore(): MemoryStore {
  const all = new Map<string, StoredAssessment>()
  const listeners = new Set<() => void>()

  function put(stored: StoredAssessment): void {
    all.set(stored.record.assessment.id, stored)
    for (const listener of listeners) listener()
  }

  function change<Failure>(
    id: string,
    work: (present: StoredAssessment) => Result<StoredAssessment, Failure>,
  ): Result<StoredAssessment, StorageError | Failure> {
    const present = all.get(id)
    if (present === undefined) return fail({ code: 'assessment-gone' })
    const changed = work(present)
    if (changed.ok) put(changed.value)
    return changed
  }

  async function changeAnswers<Failure>(
    id: string,
    edit: (answers: Answers) => Result<readonly Answer[], Failure>,
  ): Promise<Result<readonly Answer[], StorageError | Failure>> {
    let written: readonly Answer[] = []
    const changed = change(id, (present): Result<StoredAssessment, Failure> => {
      const edited = edit(byQuestion(present.answers.filter(({ respondent }) => respondent === SELF)))
      if (!edited.ok) return edited
      written = edited.value
      const changedAt = written.at(-1)?.updatedAt ?? present.record.changedAt
      return ok({ record: { ...present.record, changedAt }, answers: replaced(present.answers, written) })
    })
    return changed.ok ? ok(written) : changed
  }

  return {
    list: async () => ok({ readable: [...all.values()], damaged: 0 }),
    load: async (id) => {
      const stored = all.get(id)
      return stored === undefined ? fail({ code: 'assessment-gone' }) : ok(stored)
    },
    create: async (stored) => {
      if (all.has(stored.record.assessment.id)) return fail({ code: 'storage-failed' })
      put(stored)
      return ok(stored)
    },
    changeAnswer: async (id, question, edit) => {
      const changed = await changeAnswers(id, (answers) => {
        const one = edit(answers[question], answers)
        return one.ok ? ok([one.value]) : one
      })
      if (!changed.ok) return changed
      const [answer] = changed.value
      return answer === undefined ? fail({ code: 'storage-failed' }) : ok(answer)
    },
    changeAnswers,
    changeRecord: async (id, edit) => {
      const changed = change<StorageError>(id, (present) => ok({ ...present, record: edit(present.record) }))
      return changed.ok ? ok(changed.value.record) : changed
    },
    rewrite: async (id, work) => change(id, work),
    remove: async (id) => {
      const stored = all.get(id)
      if (stored === undefined) return fail({ code: 'assessment-gone' })
      all.delete(id)
      for (const listener of listeners) listener()
      return ok(stored)
    },
    eraseEverything: async () => {
      all.clear()
      for (const listener of listeners) listener()
      return ok(null)
    },
    onOutsideChange: () => {},
    unfiled: () =>
      [...all.values()].filter(({ record }) => record.filedAt === null || record.filedAt < record.changedAt)
        .length,
    onChange: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
  }
}

/** Each new answer in the place of the one before it, or at the end. */
function replaced(answers: readonly Answer[], written: readonly Answer[]): readonly Answer[] {
  const key = ({ respondent, question }: Answer) => JSON.stringify([respondent, question])
  const next = new Map(answers.map((answer) => [key(answer), answer]))
  for (const answer of written) next.set(key(answer), answer)
  return [...next.values()]
}
