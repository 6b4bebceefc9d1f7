import { type MergeStep, mergeReply, undoMerge } from '../../core/asking/apply.ts'
import { readQuestionsFile, writeQuestionsFile } from '../../core/asking/questions-file.ts'
import { readReplyFile, writeReplyFile } from '../../core/asking/reply-file.ts'
import { newAssessment } from '../../core/assessment/assessment.ts'
import type { AssessmentRecord } from '../../core/assessment/record.ts'
import { formatOf } from '../../core/exchange/envelope.ts'
import { PUBLIC_FORMAT } from '../../core/exchange/public-format.ts'
import { referenceIn } from '../../core/exchange/reference.ts'
import { fileName } from '../../core/exchange/file-name.ts'
import { named } from '../../core/instrument/questionnaire.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import type { Answer } from '../../core/assessment/answer.ts'
import type { Notice } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import type { AskingActions, AskingBase } from './asking-actions.ts'
import { wholeOf } from './open.ts'

const JSON_TYPE = 'application/json'

/** What the actions of asking do. */
export function askingWork(
  { ports, questionnaires, get, set }: ActionContext,
  { outbox, library, answering, files, imports }: AskingBase,
): Omit<AskingActions, 'closeReply'> {
  const { clock, store, newId } = ports
  const program = `alidade ${ports.program.version}`

  /** The questionnaire of a small file (SPEC PK6). What names none is no file of ours: its reader says why. */
  async function questionnaireFor(text: string): ReturnType<typeof questionnaires.find> {
    const reference = referenceIn(text)
    return reference === null ? ok(questionnaires.builtIn) : questionnaires.find(reference)
  }

  function refuse(notice: Notice): null {
    set({ notice })
    return null
  }

  async function openQuestions(text: string): Promise<string | null> {
    const found = await questionnaireFor(text)
    if (!found.ok) return refuse(found.error)
    const { instrument } = found.value
    const read = readQuestionsFile(text, instrument)
    if (!read.ok) return refuse(read.error)
    const { request, city, instrument: reference } = read.value
    await library.readLibrary()
    // The same questions opened again: the answers that were begun go on.
    const begun = get().library?.find(({ record }) => record.request?.id === request.id)
    if (begun !== undefined) return addressOf(begun.record.assessment.id, 'asked')
    const { country, departments } = city
    const now = clock.now()
    const modules = instrument.modules
      .filter(({ questions }) => questions.some(({ id }) => request.questions.includes(id)))
      .map(({ id }) => id)
    const record: AssessmentRecord = {
      version: 1,
      assessment: { ...newAssessment(newId(), city.city, city.date), country, departments, modules },
      instrument: reference,
      createdAt: now,
      changedAt: now,
      filedAt: null,
      place: null,
      request,
    }
    const id = await library.adopt({ record, answers: [] })
    return id === null ? null : addressOf(id, 'asked')
  }

  async function openReply(text: string): Promise<string | null> {
    const found = await questionnaireFor(text)
    const read = found.ok ? readReplyFile(text, found.value.instrument, clock.now().slice(0, 10)) : found
    if (!read.ok) return refuse(read.error)
    const { id, city } = read.value.assessment
    const loaded = await store.load(id)
    if (!loaded.ok) {
      const gone = loaded.error.code === 'assessment-gone'
      return refuse(gone ? { code: 'reply-not-here', city } : loaded.error)
    }
    const { id: own, version } = loaded.value.record.instrument
    const { instrument } = read.value
    // A reply by another pack says nothing of these answers; the program's own is one, whatever its version.
    const same = named(instrument, [questionnaires.builtIn]).ok || instrument.version === version
    if (instrument.id !== own || !same) {
      return refuse({ code: 'file-other-instrument', instrument: instrument.id })
    }
    set({ reply: { reply: read.value, applied: null } })
    return addressOf(id, 'reply')
  }

  /** Writes several answers of an assessment at once, after all that still waits for storage. */
  async function write<Failure>(
    id: string,
    change: Parameters<typeof store.changeAnswers<Failure>>[1],
  ): Promise<Result<readonly Answer[], Failure | StorageError>> {
    if (!(await outbox.flush())) return { ok: false, error: { code: 'storage-failed' } }
    const written = await store.changeAnswers(id, change)
    if (written.ok) {
      set({ saving: { kind: 'saved', at: clock.now() } })
    }
    // Refused or not: what stands in storage now is what must stand on screen.
    await answering.refresh()
    await library.readLibrary()
    return written
  }

  return {
    openAnyFile: async (file) => {
      const text = await files.readFile(file)
      if (text === null) return null
      set({ notice: null })
      const format = formatOf(text)
      if (format === 'alidade-questions') return openQuestions(text)
      if (format === 'alidade-answers') return openReply(text)
      if (format === PUBLIC_FORMAT) {
        const { openPublic } = await import('./public-work.ts')
        return openPublic(text, { questionnaires, set })
      }
      return imports.openText(text, format)
    },

    saveQuestions: async ({ role, name, from, message, questions, called }) => {
      // Who asks on behalf of the example makes it a city of their own, as with a first answer.
      if (get().open?.example === true) await answering.editAssessment({})
      const { open } = get()
      if (open === null) return null
      const { assessment, instrument: reference } = open.record
      const request = { id: newId(), assessment: assessment.id, from, to: { role, name }, message, questions }
      const text = writeQuestionsFile(
        { request, city: assessment, instrument: reference },
        program,
        clock.now(),
        await ports.hash(),
      )
      const saved = fileName(`${assessment.city} ${called}`, clock.today(), 'alidade-ask.json')
      ports.files.save(saved, JSON_TYPE, text)
      return saved
    },

    saveReply: async (respondent, called) => {
      const { open } = get()
      const request = open?.record.request
      if (open === null || request === undefined) return null
      const now = clock.now()
      const { record, answers } = wholeOf(open)
      const { id, city } = record.assessment
      const text = writeReplyFile(
        {
          request: request.id,
          assessment: { id: request.assessment, city },
          instrument: record.instrument,
          respondent,
          questions: request.questions,
          answers,
        },
        program,
        now,
        await ports.hash(),
      )
      const saved = fileName(`${city} ${called}`, clock.today(), 'alidade-reply.json')
      ports.files.save(saved, JSON_TYPE, text)
      await outbox.send({ kind: 'kept', assessment: id, change: { filedAt: now } })
      await answering.refresh()
      await library.readLibrary()
      return saved
    },

    applyReply: async (rows, choices) => {
      const { reply } = get()
      if (reply === null) return null
      const instrument = await questionnaires.judging(reply.reply.assessment.id)
      let steps: readonly MergeStep[] = []
      const written = await write(reply.reply.assessment.id, (all) => {
        const merged = mergeReply(instrument, all, rows, choices, clock.now())
        if (!merged.ok) return merged
        steps = merged.value
        return ok(steps.map(({ after }) => after))
      })
      if (!written.ok) return written.error
      set({ reply: { ...reply, applied: steps } })
      return null
    },

    undoReply: async () => {
      const { reply } = get()
      const applied = reply?.applied ?? null
      if (reply === null || applied === null) return null
      const written = await write(reply.reply.assessment.id, (all) => undoMerge(all, applied, clock.now()))
      if (!written.ok) return written.error
      set({ reply: { ...reply, applied: null } })
      return null
    },
  }
}

function addressOf(id: string, screen: 'asked' | 'reply' | 'check'): string {
  return `/a/${id}/${screen}`
}
