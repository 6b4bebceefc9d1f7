import type { Assessment } from '../../core/assessment/assessment.ts'
import { type AnswerEdit, applyEdit } from '../../core/assessment/edit.ts'
import type { AssessmentRecord } from '../../core/ports.ts'
import type { OpenAssessment } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import { opened, wholeOf } from './open.ts'
import { type Change, createOutbox } from './outbox.ts'

export interface AnsweringActions {
  /** Shows an edit at once and keeps it. The first edit of the example makes it an ordinary assessment. */
  readonly editAnswer: (question: string, edit: AnswerEdit) => Promise<void>
  /** Changes the set-up or the summary. */
  readonly editAssessment: (change: Partial<Omit<Assessment, 'id'>>) => Promise<void>
  /** Remembers where the person is, so that they can come back to it. */
  readonly stayAt: (question: string) => Promise<void>
  /** Tries again to keep what storage refused. */
  readonly retrySaving: () => Promise<void>
  /** Reads again what another window may have changed. */
  readonly refresh: () => Promise<void>
}

export function answeringActions(context: ActionContext): AnsweringActions {
  const { ports, get, set } = context
  const { store, clock, instrument, newId } = ports
  const outbox = createOutbox(context)

  function show(change: (open: OpenAssessment) => OpenAssessment): void {
    const { open } = get()
    if (open !== null) set({ open: change(open) })
  }

  /** The id that edits go to. The example gets one of its own, and is written down first. */
  function claim(open: OpenAssessment): string {
    if (!open.example) return open.record.assessment.id
    const record = { ...open.record, assessment: { ...open.record.assessment, id: newId() } }
    const born = { ...open, record, example: false }
    set({ open: born })
    void outbox.send({ question: null, write: () => store.create(wholeOf(instrument, born)) })
    return record.assessment.id
  }

  async function send(change: Change): Promise<void> {
    await outbox.send(change)
    await refresh()
  }

  async function refresh(): Promise<void> {
    const id = get().open?.record.assessment.id
    if (id === undefined || get().open?.example === true || outbox.waiting()) return
    const loaded = await store.load(id)
    const still = get().open?.record.assessment.id === id && !outbox.waiting()
    if (loaded.ok && still) set({ open: opened(instrument, loaded.value) })
  }

  return {
    editAnswer: async (question, edit) => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const edited = applyEdit(open.answers[question], question, edit, {
        instrument,
        answers: open.answers,
        now,
      })
      if (!edited.ok) return set({ refused: { question, error: edited.error } })
      const id = claim(open)
      show((shown) => ({ ...shown, answers: { ...shown.answers, [question]: edited.value } }))
      set({ refused: null })
      await send({
        question,
        write: () =>
          store.changeAnswer(id, question, (present, answers) =>
            applyEdit(present, question, edit, { instrument, answers, now }),
          ),
      })
    },

    editAssessment: async (change) => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const apply = (record: AssessmentRecord): AssessmentRecord => ({
        ...record,
        assessment: { ...record.assessment, ...change },
        changedAt: now,
      })
      const id = claim(open)
      show((shown) => ({ ...shown, record: apply(shown.record) }))
      await send({ question: null, write: () => store.changeRecord(id, apply) })
    },

    stayAt: async (question) => {
      const { open } = get()
      if (open === null || open.example || open.record.place === question) return
      const stay = (record: AssessmentRecord): AssessmentRecord => ({ ...record, place: question })
      show((shown) => ({ ...shown, record: stay(shown.record) }))
      await store.changeRecord(open.record.assessment.id, stay)
    },

    retrySaving: async () => {
      await outbox.flush()
      await refresh()
    },

    refresh,
  }
}
