import { expect, it } from 'vitest'
import type { ComponentScore } from '../../src/core/scoring/component.ts'
import { noiseFloor, profileOf } from '../../src/core/scoring/profile.ts'
import { city, every, row, scored, scoreOf } from '../fixtures/builders.ts'

/** Components that differ in nothing but their means; null makes one that is partial. */
function profile(means: readonly (number | null)[], answered: readonly number[] = []) {
  const full = scored([3, 3, 3, 3, 3, 3])
  return profileOf(
    means.map((mean, index): ComponentScore => {
      const id = 'abcdefgh'[index] ?? ''
      return mean === null
        ? { ...full, id, partial: true }
        : { ...full, id, mean, answered: answered[index] ?? 6 }
    }),
  )
}

it('[P1] with nothing answered there are not enough answers, and every component is named as partial', () => {
  expect(scoreOf(city({})).profile).toEqual({
    kind: 'not-enough',
    partial: ['gov', 'qua', 'use', 'cap', 'tra'],
  })
})

it('[P1] one full component is not enough, two are', () => {
  const partial = ['use', 'cap', 'tra']
  expect(scoreOf(city(every('gov', 3))).profile).toEqual({ kind: 'not-enough', partial: ['qua', ...partial] })
  expect(scoreOf(city({ ...every('gov', 3), ...every('qua', 3) })).profile).toEqual({ kind: 'even', partial })
})

it('[P1] a component under 80 % takes no part, however low its answers are', () => {
  const given = { ...every('gov', 3), ...every('qua', 3), ...row('tra', [1, 1, 1, 1, null, 'unknown']) }
  expect(scoreOf(city(given)).profile).toEqual({ kind: 'even', partial: ['use', 'cap', 'tra'] })
})

it('[P1] a component beyond the cap of "not applicable" is named as partial', () => {
  const given = { ...every('gov', 3), ...every('qua', 3), ...row('use', ['na', 'na', 5, 5, 5, 5]) }
  expect(scoreOf(city(given)).profile.partial).toEqual(['use', 'cap', 'tra'])
})

it('[P1] three answers up in six are within chance, four are not', () => {
  const gov = every('gov', 3)
  expect(scoreOf(city({ ...gov, ...row('qua', [4, 4, 4, 3, 3, 3]) })).profile.kind).toBe('even')
  expect(scoreOf(city({ ...gov, ...row('qua', [4, 4, 4, 4, 3, 3]) })).profile).toMatchObject({
    kind: 'uneven',
    strongest: ['qua'],
    weakest: ['gov'],
  })
})

it('[P1] the border itself is uneven, and so is all within a billionth of it', () => {
  const floor = noiseFloor(6)
  expect(profile([3, 3 + floor]).kind).toBe('uneven')
  expect(profile([3, 3 + floor - 0.5e-9]).kind).toBe('uneven')
  expect(profile([3, 3 + floor - 2e-9]).kind).toBe('even')
})

it('[P1] the smallest count of answers sets what chance can make', () => {
  expect(profile([3, 3.65, 3.2], [6, 6, 6]).kind).toBe('uneven')
  expect(profile([3, 3.65, 3.2], [6, 6, 5]).kind).toBe('even')
})

it('[P1] the smallest count is taken over the components that are read, not over the partial ones', () => {
  const none = scored([null, null, null, null, null, null])
  const six = { ...scored([3, 3, 3, 3, 3, 3]), id: 'a' }
  expect(profileOf([six, { ...six, id: 'b', mean: 3.61 }, { ...none, id: 'c' }]).kind).toBe('uneven')
})

it('[P1] the strongest and the weakest are named', () => {
  expect(profile([3.2, 2.0, 4.4, 2.5, 3.0])).toEqual({
    kind: 'uneven',
    strongest: ['c'],
    weakest: ['b'],
    partial: [],
  })
})

it('[P1] two are named where they lie within a tenth, in the order of the questionnaire', () => {
  expect(profile([2.1, 4.3, 3, 2.0, 4.4])).toMatchObject({ strongest: ['b', 'e'], weakest: ['a', 'd'] })
})

it('[P1] a tenth that binary fractions make a little longer is still a tenth', () => {
  expect(4.4 - 4.3 > 0.1).toBe(true)
  expect(profile([1, 4.3, 4.4])).toMatchObject({ strongest: ['b', 'c'] })
  expect(profile([1, 4.299, 4.4])).toMatchObject({ strongest: ['c'] })
})

it('[P1] never more than two are named: the nearest, and of equals the first', () => {
  expect(profile([2.08, 2.04, 2.0, 4])).toMatchObject({ weakest: ['b', 'c'] })
  expect(profile([2, 2, 2, 4])).toMatchObject({ weakest: ['a', 'b'], strongest: ['d'] })
})

it('[P1] the partial ones are named in the order of the questionnaire', () => {
  expect(profile([null, 2, null, 4]).partial).toEqual(['a', 'c'])
})

it.each([
  [6, 0.6],
  [5, 0.66],
  [3, 0.85],
])('[P2] with %i answers, less than %d may be chance', (answers, floor) => {
  expect(noiseFloor(answers)).toBeCloseTo(floor, 2)
})

/** Chances of each difference between two readings of one answer, misread by one level with probability 0.2. */
const READING: readonly (readonly [level: number, chance: number])[] = [
  [-1, 0.1],
  [0, 0.8],
  [1, 0.1],
]

/** Chances of the sum of differences over n unchanged answers, by folding, not by drawing lots. */
function differences(answers: number): ReadonlyMap<number, number> {
  let sums = new Map([[0, 1]])
  for (let answer = 0; answer < answers; answer += 1) {
    const next = new Map<number, number>()
    for (const [sum, chance] of sums) {
      for (const [first, one] of READING) {
        for (const [second, other] of READING) {
          const to = sum + first - second
          next.set(to, (next.get(to) ?? 0) + chance * one * other)
        }
      }
    }
    sums = next
  }
  return sums
}

it('[P2] two readings of unchanged answers differ by the floor or more in at most 5 % of cases', () => {
  for (let answers = 2; answers <= 30; answers += 1) {
    const chances = [...differences(answers)]
    const beyond = chances.filter(([sum]) => Math.abs(sum) / answers >= noiseFloor(answers) - 1e-9)
    expect(
      beyond.reduce((all, [, chance]) => all + chance, 0),
      `${answers} answers`,
    ).toBeLessThanOrEqual(0.05)
  }
})
