import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { answerKey, knownOf } from '../../src/core/merge/known.ts'
import { type ArrivalChoices, mergeArrival, NO_CHOICES, undecided } from '../../src/core/merge/merge.ts'
import { addsNothing, bringsNothing, previewArrival } from '../../src/core/merge/preview.ts'
import { join } from '../../src/core/merge/versions.ts'
import { NOW } from '../fixtures/builders.ts'
import { anyState } from '../fixtures/merging.ts'
import { holds } from '../fixtures/properties.ts'

/** What is known, as plain values that can be compared. */
const plain = (known: ReturnType<typeof join>) => [...known]

const whole = (choice: 'mine' | 'theirs', { answers }: StoredAssessment): ArrivalChoices => ({
  answers: Object.fromEntries(answers.map((answer) => [answerKey(answer), choice])),
  fields: choice,
})

/** What stands here once a file was taken in, and this side chosen wherever the two have parted. */
function merged(mine: StoredAssessment, theirs: StoredAssessment, side: 'mine' | 'theirs'): StoredAssessment {
  const result = mergeArrival(mine, theirs, whole(side, mine), NOW)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

it('[MG2] joining is the same in either order', () => {
  holds(
    fc.property(anyState, anyState, (one, other) => {
      expect(plain(join(knownOf(one), knownOf(other)))).toEqual(plain(join(knownOf(other), knownOf(one))))
    }),
  )
})

it('[MG2] joining three is the same, whichever two are joined first', () => {
  holds(
    fc.property(anyState, anyState, anyState, (one, two, three) => {
      const [a, b, c] = [knownOf(one), knownOf(two), knownOf(three)]
      expect(plain(join(join(a, b), c))).toEqual(plain(join(a, join(b, c))))
    }),
  )
})

it('[MG2] joining twice is joining once, and with itself changes nothing', () => {
  holds(
    fc.property(anyState, anyState, (one, other) => {
      const [a, b] = [knownOf(one), knownOf(other)]
      const once = join(a, b)
      expect(plain(join(once, b))).toEqual(plain(once))
      expect(plain(join(a, a))).toEqual(plain(join(a, new Map())))
    }),
  )
})

it('[MG4] a merge takes every answer of either side, and every proof', () => {
  holds(
    fc.property(anyState, anyState, fc.constantFrom('mine', 'theirs'), (mine, theirs, side) => {
      const { answers } = merged(mine, theirs, side)
      const proofs = ({ answers: all }: Pick<StoredAssessment, 'answers'>) =>
        all.flatMap((one) => one.evidence.map(({ id }) => `${answerKey(one)} ${id}`))
      const keys = (all: StoredAssessment['answers']) => new Set(all.map(answerKey))
      expect(keys(answers)).toEqual(keys([...mine.answers, ...theirs.answers]))
      expect(new Set(proofs({ answers }))).toEqual(new Set([...proofs(mine), ...proofs(theirs)]))
    }),
  )
})

it('[MG4] the same file a second time brings nothing, and asks nothing', () => {
  holds(
    fc.property(anyState, anyState, fc.constantFrom('mine', 'theirs'), (mine, theirs, side) => {
      const once = merged(mine, theirs, side)
      const again = previewArrival(once, theirs)
      expect(again.rows.filter(({ state, proofs }) => state === 'conflict' || proofs > 0)).toEqual([])
      expect(merged(once, theirs, side).answers).toEqual(once.answers)
    }),
  )
})

it('[MG4] where nothing has parted, both sides come to say the same', () => {
  let tried = 0
  holds(
    fc.property(anyState, anyState, (mine, theirs) => {
      if (undecided(previewArrival(mine, theirs), NO_CHOICES) > 0) return
      tried += 1
      const here = merged(mine, theirs, 'mine')
      const there = merged(theirs, mine, 'mine')
      expect(previewArrival(here, there).rows.filter(({ state }) => state === 'conflict')).toEqual([])
      const said = ({ answers }: StoredAssessment) =>
        new Map(answers.map((one) => [answerKey(one), { ...one, evidence: [], revision: 0, updatedAt: '' }]))
      expect(said(here)).toEqual(said(there))
    }),
  )
  expect(tried).toBeGreaterThan(20)
})

it('[MG3] a state brings nothing to itself', () => {
  holds(
    fc.property(anyState, (one) => {
      const preview = previewArrival(one, structuredClone(one))
      expect(bringsNothing(preview)).toBe(true)
      expect(addsNothing(preview)).toBe(true)
    }),
  )
})

it('[MG4] where the sides have parted, nothing is written before the person has chosen', () => {
  let tried = 0
  holds(
    fc.property(anyState, anyState, (mine, theirs) => {
      if (undecided(previewArrival(mine, theirs), NO_CHOICES) === 0) return
      tried += 1
      expect(mergeArrival(mine, theirs, NO_CHOICES, NOW)).toEqual({
        ok: false,
        error: { code: 'import-undecided' },
      })
    }),
  )
  expect(tried).toBeGreaterThan(20)
})
