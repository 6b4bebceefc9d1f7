import type { Assessment } from '../../core/assessment/assessment.ts'
import { type AnswerEdit, applyEdit } from '../../core/assessment/edit.ts'
import { changedRecord, withPending } from '../../core/assessment/pending.ts'
import type { OpenAssessment } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import { opened, wholeOf } from './open.ts'
import type { Outbox } from './outbox.ts'

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

export function answeringActions({ ports, get, set }: ActionContext, outbox: Outbox): AnsweringActions {
  const { store, clock, newId } = ports

  function show(change: (open: OpenAssessment) => OpenAssessment): void {
    const { open } = get()
    if (open !== null) set({ open: change(open) })
  }

  /** The id that edits go to. The example gets one of its own, and is written down first. */
  function claim(open: OpenAssessment): string {
    if (!open.example) return open.record.assessment.id
    const id = newId()
    const born = {
      ...open,
      record: { ...open.record, assessment: { ...open.record.assessment, id } },
      example: false,
    }
    set({ open: born, claimed: id })
    void outbox.send({ kind: 'create', assessment: id, stored: wholeOf(born) })
    return id
  }

  async function refresh(): Promise<void> {
    const open = get().open
    if (open === null || open.example) return
    const { id } = open.record.assessment
    const loaded = await store.load(id)
    const still = get().open?.record.assessment.id === id
    const { questionnaire } = open
    const present = loaded.ok ? loaded.value : null
    const stored = withPending(questionnaire.instrument, present, outbox.waiting(id))
    if (still && stored !== null) set({ open: opened(questionnaire, stored) })
  }

  return {
    editAnswer: async (question, edit) => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const edited = applyEdit(open.answers[question], question, edit, {
        instrument: open.questionnaire.instrument,
        answers: open.answers,
        now,
      })
      if (!edited.ok) return set({ refused: { question, error: edited.error } })
      const id = claim(open)
      show((shown) => ({ ...shown, answers: { ...shown.answers, [question]: edited.value } }))
      set({ refused: null })
      await outbox.send({ kind: 'answer', assessment: id, at: now, question, edit })
      await refresh()
    },

    editAssessment: async (change) => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const id = claim(open)
      show((shown) => ({ ...shown, record: changedRecord(shown.record, change, now) }))
      await outbox.send({ kind: 'record', assessment: id, at: now, change })
      await refresh()
    },

    stayAt: async (question) => {
      const { open } = get()
      if (open === null || open.example || open.record.place === question) return
      const change = { place: question }
      show((shown) => ({ ...shown, record: { ...shown.record, ...change } }))
      await outbox.send({ kind: 'kept', assessment: open.record.assessment.id, change })
    },

    retrySaving: async () => {
      await outbox.flush()
      await refresh()
    },

    refresh,
  }
}
