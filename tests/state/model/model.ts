import type { Answer } from '../../../src/core/assessment/answer.ts'
import type { AnswerEdit } from '../../../src/core/assessment/edit.ts'
import { INSTRUMENT } from '../../fixtures/builders.ts'

/** What is remembered of an answer; the time of a change is the clock's affair. */
export type Held = Omit<Answer, 'question' | 'respondent' | 'updatedAt'>
export type HeldAnswers = ReadonlyMap<string, Held>

export interface Kept {
  readonly city: string
  readonly answers: HeldAnswers
}

/** A change that was made and may not have arrived in storage yet. */
export type Change = { readonly assessment: string } & (
  | { readonly question: string; readonly edit: AnswerEdit }
  | { readonly city: string }
)

/** One window of the browser: what it shows, and what it has still to write. */
export interface ModelWindow {
  open: string | null
  shown: Kept | null
  waiting: readonly Change[]
  removed: { readonly id: string; readonly kept: Kept; readonly whole: Whole | undefined } | null
}

/** The last time that a file changed all of an assessment at once: an undo takes back all of it, or what came after. */
export interface Whole {
  readonly before: Kept
  readonly after: Kept
  touched: boolean
}

/** Storage as a person finds it: well, refusing to write, or refusing everything. */
export type Health = 'well' | 'read-only' | 'dead'

/** All that the app promises, as plain maps: no database, no queue, no screen. */
export interface Model {
  readonly stored: Map<string, Kept>
  readonly windows: ModelWindow[]
  readonly files: Kept[]
  readonly wholes: Map<string, Whole>
  health: Health
}

export const NOTHING: Held = {
  status: 'not-answered',
  level: null,
  reason: null,
  note: '',
  confidence: null,
  evidence: [],
  revision: 0,
}
const COMPONENTS = [...INSTRUMENT.components, ...INSTRUMENT.modules]
const QUESTIONS = COMPONENTS.flatMap(({ questions }) => questions)

export function emptyModel(): Model {
  return { stored: new Map(), windows: [newWindow()], files: [], wholes: new Map(), health: 'well' }
}

export function newWindow(): ModelWindow {
  return { open: null, shown: null, waiting: [], removed: null }
}

/** One answer after an edit; null where the edit is refused. */
function after(answers: HeldAnswers, question: string, edit: AnswerEdit): Held | null {
  const held = answers.get(question) ?? NOTHING
  const next = { ...held, revision: held.revision + 1 }
  const given = (status: Held['status']) => ({ ...next, status, level: null, reason: null })
  switch (edit.kind) {
    case 'level':
      return { ...given('answered'), level: edit.level }
    case 'unknown':
      return given('unknown')
    case 'clear':
      return given('not-answered')
    case 'not-applicable':
      return mayNotApply(answers, question) ? { ...given('not-applicable'), reason: edit.reason } : null
    case 'note':
      return { ...next, note: edit.note }
    case 'confidence':
      return { ...next, confidence: edit.confidence }
    case 'evidence-put': {
      const there = held.evidence.findIndex(({ id }) => id === edit.item.id)
      const evidence = there === -1 ? [...held.evidence, edit.item] : held.evidence.with(there, edit.item)
      return { ...next, evidence }
    }
    case 'evidence-removed':
      return { ...next, evidence: held.evidence.filter(({ id }) => id !== edit.id) }
  }
}

/** Never a gate, and at most one question in five of a component. */
function mayNotApply(answers: HeldAnswers, question: string): boolean {
  const part = COMPONENTS.find(({ questions }) => questions.some(({ id }) => id === question))
  const others = (part?.questions ?? []).filter(
    ({ id }) => id !== question && answers.get(id)?.status === 'not-applicable',
  )
  const gate = QUESTIONS.some(({ id, gate: isGate }) => id === question && isGate === true)
  return !gate && (others.length + 1) * 5 <= (part?.questions.length ?? 0)
}

/** A change on top of what is there; null where it is refused. */
export function changed(kept: Kept, one: Change): Kept | null {
  if ('city' in one) return { ...kept, city: one.city }
  const next = after(kept.answers, one.question, one.edit)
  if (next === null) return null
  return { ...kept, answers: new Map(kept.answers).set(one.question, next) }
}

/** Everything that waits is written in its order, if storage lets it; what was deleted meanwhile is given up. */
export function flush(model: Model, window: ModelWindow): void {
  if (model.health !== 'well') return
  for (const one of window.waiting) {
    const kept = model.stored.get(one.assessment)
    const next = kept === undefined ? null : changed(kept, one)
    if (next === null) continue
    model.stored.set(one.assessment, next)
    const whole = model.wholes.get(one.assessment)
    if (whole !== undefined) whole.touched = true
  }
  window.waiting = []
}

/** A window reads again: it shows what is stored, and its own changes on top. */
export function look(model: Model, window: ModelWindow): void {
  const kept = window.open === null ? undefined : model.stored.get(window.open)
  if (kept === undefined || model.health === 'dead') return
  const own = window.waiting.filter(({ assessment }) => assessment === window.open)
  window.shown = own.reduce((shown, one) => changed(shown, one) ?? shown, kept)
}

/** A person changes something: it is shown at once and written as soon as storage lets it. Whether it was accepted. */
export function change(model: Model, window: ModelWindow, one: Change): boolean {
  const next = window.shown === null ? null : changed(window.shown, one)
  if (next === null) return false
  window.shown = next
  window.waiting = [...window.waiting, one]
  flush(model, window)
  look(model, window)
  return true
}

/** A window goes to an assessment; it does nothing where that is on screen already. */
export function open(model: Model, window: ModelWindow, id: string): void {
  if (window.open === id) return
  flush(model, window)
  const there = model.stored.has(id)
  window.open = there ? id : null
  window.shown = null
  look(model, window)
}
