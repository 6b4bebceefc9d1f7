import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MergeChoices, mergeReply, undoMerge } from '../../src/core/asking/apply.ts'
import {
  countChanges,
  countStates,
  firstChoice,
  KEEP,
  type MergeChoice,
  needsChoice,
  previewReply,
  TAKE,
  undecidedIn,
} from '../../src/core/asking/merge.ts'
import { type Answer, type Answers, byQuestion } from '../../src/core/assessment/answer.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { always, replyOf } from '../fixtures/asking.ts'
import { answer, type Given, INSTRUMENT, NOW, proof } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const Q = 'gov.inventory'
const CORE = coreQuestions(INSTRUMENT)
  .filter(({ gate }) => gate !== true)
  .map(({ id }) => id)

const rowsOf = (mine: readonly Answer[], theirs: readonly Answer[], asked?: readonly string[]) =>
  previewReply(INSTRUMENT, byQuestion(mine), replyOf(theirs, asked))
const stateOf = (mine: Answer | null, theirs: Answer | null) =>
  rowsOf(mine === null ? [] : [mine], theirs === null ? [] : [theirs], [Q])[0]?.state

/** Merges and gives what stands in storage after it. */
function after(mine: Answers, theirs: readonly Answer[], choices: MergeChoices): Answers {
  const rows = previewReply(INSTRUMENT, mine, replyOf(theirs))
  const merged = mergeReply(INSTRUMENT, mine, rows, choices, NOW)
  if (!merged.ok) throw new Error(merged.error.code)
  return { ...mine, ...byQuestion(merged.value.map((step) => step.after)) }
}

const noted = { note: 'From the registry' }
describe('the preview of a reply', () => {
  it.each<[string, Answer | null, Answer | null]>([
    ['silent', answer(Q, 3), null],
    ['silent', answer(Q, 3), answer(Q, null)],
    ['new', null, answer(Q, 3)],
    ['new', answer(Q, 'unknown'), answer(Q, 3)],
    ['new', answer(Q, null, noted), answer(Q, 'unknown')],
    ['new', answer(Q, 'na', { reason: ' ' }), answer(Q, 2)],
    ['new', null, answer(Q, null, noted)],
    ['same', answer(Q, 3, noted), answer(Q, 3)],
    ['same', answer(Q, 3, { note: `x ${noted.note}` }), answer(Q, 3, noted)],
    ['same', answer(Q, 'unknown'), answer(Q, 'unknown', { revision: 9 })],
    ['both', answer(Q, 3), answer(Q, 3, noted)],
    ['both', answer(Q, 3), answer(Q, 3, { evidence: [proof(2, null)] })],
    ['both', answer(Q, 3), answer(Q, null, noted)],
    ['different', answer(Q, 3), answer(Q, 2)],
    ['different', answer(Q, 3), answer(Q, 'unknown')],
    ['different', answer(Q, 'na'), answer(Q, 1)],
  ])('[M6] says %s', (state, mine, theirs) => {
    expect(stateOf(mine, theirs)).toBe(state)
  })

  it('[M6] names every question that was asked, in the order of the questionnaire', () => {
    const rows = rowsOf([], [answer('tra.open', 3)], ['tra.open', Q])
    expect(rows.map(({ question, state }) => [question, state])).toEqual([
      [Q, 'silent'],
      ['tra.open', 'new'],
    ])
    expect(countStates(rows)).toEqual({ new: 1, different: 0, both: 0, same: 0, silent: 1 })
  })

  it('[M6] chooses the reply where nothing is answered here, and asks everywhere else', () => {
    const rows = rowsOf([answer(Q, 3)], [answer(Q, 4), answer('tra.open', 3)])
    expect(rows.map(firstChoice)).toEqual([undefined, TAKE])
    expect(undecidedIn(rows, {})).toEqual([Q, 'tra.open'])
    expect(countChanges(rows, { [Q]: KEEP, 'tra.open': TAKE })).toBe(1)
  })
})

describe('taking and keeping', () => {
  const mine = answer(Q, 2, {
    note: 'Mine',
    evidence: [proof(2, '2026-01', 12, { id: 'm' })],
    confidence: 'low',
  })
  const theirs = answer(Q, 4, { note: 'Theirs', evidence: [proof(3, '2026-02', 12, { id: 't' })] })
  const merged = (choice: MergeChoice) => after({ [Q]: mine }, [theirs], { [Q]: choice })[Q]

  it('[M7] taking brings the level, and loses neither a note nor a proof', () => {
    expect(merged(TAKE)).toEqual({
      ...mine,
      level: 4,
      confidence: null,
      note: 'Mine\n\nTheirs',
      evidence: [...mine.evidence, ...theirs.evidence],
      revision: 2,
      updatedAt: NOW,
    })
  })

  it('[M7] proofs come with an answer or without it, as the person says', () => {
    expect(merged({ answer: 'theirs', proof: false })?.evidence).toEqual(mine.evidence)
    expect(merged({ answer: 'mine', proof: true })).toMatchObject({ level: 2, note: 'Mine' })
    expect(merged({ answer: 'mine', proof: true })?.evidence).toHaveLength(2)
  })

  it('[M7] a proof that was changed takes the place of what it was', () => {
    const fixed = proof(2, '2026-01', 12, { id: 'm', what: 'Corrected' })
    const answers = after({ [Q]: mine }, [answer(Q, 2, { evidence: [fixed] })], { [Q]: TAKE })
    expect(answers[Q]?.evidence).toEqual([fixed])
  })

  it('[M7] a reply that leaves the level open brings what it says, and takes no level away', () => {
    const answers = after({ [Q]: mine }, [answer(Q, null, noted)], { [Q]: TAKE })
    expect(answers[Q]).toMatchObject({ status: 'answered', level: 2, note: `Mine\n\n${noted.note}` })
  })
})

const anyGiven = fc.oneof<fc.Arbitrary<Given>[]>(anyLevel, fc.constantFrom<Given>(null, 'unknown', 'na'))
const anyAnswer = (question: string) =>
  fc
    .record({
      given: anyGiven,
      note: fc.constantFrom('', ' ', 'One', 'Two', 'One\n\nTwo'),
      proofs: fc.subarray(['p', 'q', 'r']),
    })
    .map(({ given, note, proofs }) =>
      answer(question, given, { note, evidence: proofs.map((id) => proof(2, null, 12, { id, what: id })) }),
    )
/** Answers of two people to one question of each component, so that no cap is met. */
const ASKED = INSTRUMENT.components.map(
  (part) => part.questions.findLast(({ gate }) => gate !== true)?.id ?? '',
)
const anyAnswers = fc
  .tuple(...ASKED.map((id) => fc.option(anyAnswer(id), { nil: null })))
  .map((all) => all.filter((one) => one !== null))
const anyChoice = fc.record({
  answer: fc.constantFrom('mine' as const, 'theirs' as const),
  proof: fc.boolean(),
})
const anyChoices = fc
  .tuple(...ASKED.map(() => anyChoice))
  .map((all) => Object.fromEntries(ASKED.map((id, index) => [id, all[index]])) as MergeChoices)

describe('laws of merging', () => {
  it('[M7] keeping everything keeps every byte', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, (mine, theirs) => {
        const before = byQuestion(mine)
        const bytes = JSON.stringify(before)
        expect(JSON.stringify(after(before, theirs, always(KEEP, ASKED)))).toBe(bytes)
      }),
    )
  })

  it('[M6] looking at a reply changes nothing', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, anyChoices, (mine, theirs, choices) => {
        const before = byQuestion(mine)
        const bytes = JSON.stringify([before, theirs])
        const rows = rowsOf(mine, theirs)
        countChanges(rows, choices)
        expect(JSON.stringify([before, theirs])).toBe(bytes)
      }),
    )
  })

  it('[M8] applying twice is applying once', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, anyChoices, (mine, theirs, choices) => {
        const once = after(byQuestion(mine), theirs, choices)
        expect(after(once, theirs, choices)).toEqual(once)
      }),
    )
  })

  it('[M8] what was taken is nothing new the second time', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, (mine, theirs) => {
        const once = after(byQuestion(mine), theirs, always(TAKE, ASKED))
        const again = previewReply(INSTRUMENT, once, replyOf(theirs))
        expect(again.filter(needsChoice)).toEqual([])
      }),
    )
  })

  it('[M8] it changes exactly as many answers as it said, each by one revision', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, anyChoices, (mine, theirs, choices) => {
        const rows = rowsOf(mine, theirs)
        const steps = mergeReply(INSTRUMENT, byQuestion(mine), rows, choices, NOW)
        expect(steps.ok && steps.value.length).toBe(countChanges(rows, choices))
        for (const step of steps.ok ? steps.value : []) {
          expect(step.after.revision).toBe((step.before?.revision ?? 0) + 1)
        }
      }),
    )
  })

  it('[M7] no note and no proof that stood here is lost', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, anyChoices, (mine, theirs, choices) => {
        const merged = after(byQuestion(mine), theirs, choices)
        for (const { question, note, evidence } of mine) {
          expect(merged[question]?.note).toContain(note.trim())
          expect(merged[question]?.evidence.map(({ id }) => id)).toEqual(
            expect.arrayContaining(evidence.map(({ id }) => id)),
          )
        }
      }),
    )
  })

  it('[M8] going back restores all but the count of changes', () => {
    holds(
      fc.property(anyAnswers, anyAnswers, anyChoices, (mine, theirs, choices) => {
        const before = byQuestion(mine)
        const merged = mergeReply(INSTRUMENT, before, rowsOf(mine, theirs), choices, NOW)
        if (!merged.ok) throw new Error(merged.error.code)
        const there = { ...before, ...byQuestion(merged.value.map((step) => step.after)) }
        const back = undoMerge(there, merged.value, NOW)
        for (const [index, { question, before: was }] of merged.value.entries()) {
          const { revision, updatedAt, ...rest } =
            (back.ok ? back.value[index] : undefined) ?? answer(question, 1)
          expect(rest).toEqual({
            ...(was ?? answer(question, null)),
            revision: undefined,
            updatedAt: undefined,
          })
          expect([revision, updatedAt]).toEqual([(was?.revision ?? 0) + 2, NOW])
        }
        expect(back.ok).toBe(true)
      }),
    )
  })
})

describe('a merge is refused as a whole', () => {
  const code = (mine: Answers, rows: ReturnType<typeof rowsOf>, choices: MergeChoices) => {
    const merged = mergeReply(INSTRUMENT, mine, rows, choices, NOW)
    return merged.ok ? merged.value : merged.error
  }

  it('[M8] where a choice is missing', () => {
    const rows = rowsOf([answer(Q, 3)], [answer(Q, 4), answer('tra.open', 3)])
    expect(code({ [Q]: answer(Q, 3) }, rows, { 'tra.open': TAKE })).toEqual({
      code: 'reply-undecided',
      question: Q,
    })
  })

  it('[M8] where an answer is no longer what was shown', () => {
    const rows = rowsOf([answer(Q, 3)], [answer(Q, 4)])
    const elsewhere = { [Q]: answer(Q, 3, { note: 'another window', revision: 2 }) }
    expect(code(elsewhere, rows, { [Q]: TAKE })).toEqual({ code: 'reply-outdated', question: Q })
    expect(code({}, rows, { [Q]: KEEP })).toEqual({ code: 'reply-outdated', question: Q })
  })

  it('[M8] where a component would hold too many that do not apply', () => {
    const [first = '', second = ''] = CORE.filter((id) => id.startsWith('qua.'))
    const mine = { [first]: answer(first, 'na') }
    const rows = previewReply(INSTRUMENT, mine, replyOf([answer(second, 'na')]))
    expect(code(mine, rows, { [second]: TAKE })).toEqual({
      code: 'too-many-not-applicable',
      question: second,
      count: 1,
    })
    expect(code(mine, rows, { [second]: KEEP })).toEqual([])
  })

  it('[M8] where a note would become longer than any file takes', () => {
    const mine = { [Q]: answer(Q, 3, { note: 'x'.repeat(60_000) }) }
    const rows = previewReply(INSTRUMENT, mine, replyOf([answer(Q, 4, { note: 'y'.repeat(60_000) })]))
    expect(code(mine, rows, { [Q]: TAKE })).toEqual({ code: 'reply-too-long', question: Q })
  })

  it('[M8] and so is going back where an answer was changed since', () => {
    const step = { question: Q, before: null, after: answer(Q, 3) }
    expect(undoMerge({ [Q]: answer(Q, 4, { revision: 2 }) }, [step], NOW)).toEqual({
      ok: false,
      error: { code: 'undo-outdated', question: Q },
    })
  })
})
