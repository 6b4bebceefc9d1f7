import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prerequisiteCycle } from '../../src/core/pack/prerequisite-cycle.ts'
import { component, INSTRUMENT } from '../fixtures/builders.ts'
import { faultsAfter } from '../fixtures/packs.ts'
import { holds } from '../fixtures/properties.ts'

type Rule = readonly [needs: string, atLeast: number, before: string, reaches: number]

/** Questions q1 to q6 with these prerequisites. */
function withRules(rules: readonly Rule[]) {
  const { part } = component([1, 1, 1, 1, 1, 1])
  const prerequisites = rules.map(([needs, atLeast, before, reaches]) => ({
    needs,
    atLeast,
    before: [before],
    reaches,
  }))
  return { components: [part], modules: [], prerequisites }
}

const cycleOf = (rules: readonly Rule[]) => prerequisiteCycle(withRules(rules))

describe('a circle of prerequisites', () => {
  it('[PK4] is not what the program ships', () => {
    expect(prerequisiteCycle(INSTRUMENT)).toBeNull()
  })

  it('[PK4] is found between two questions', () => {
    const cycle = cycleOf([
      ['q1', 3, 'q2', 3],
      ['q2', 3, 'q1', 3],
    ])
    expect(cycle?.pairs.toSorted((a, b) => a.question.localeCompare(b.question))).toEqual([
      { question: 'q1', level: 3 },
      { question: 'q2', level: 3 },
    ])
  })

  it('[PK4] runs through levels too: a level needs the one below', () => {
    const rules: Rule[] = [
      ['q1', 4, 'q2', 2],
      ['q2', 3, 'q1', 2],
    ]
    expect(
      cycleOf(rules)
        ?.pairs.map(({ question, level }) => `${question} ${level}`)
        .toSorted(),
    ).toEqual(['q1 2', 'q1 3', 'q1 4', 'q2 2', 'q2 3'])
    expect(
      cycleOf([
        ['q1', 2, 'q2', 3],
        ['q2', 2, 'q1', 3],
      ]),
    ).toBeNull()
  })

  it('[PK4] is found where a question needs its own higher level, and not where it needs a lower one', () => {
    expect(cycleOf([['q1', 3, 'q1', 2]])).not.toBeNull()
    expect(cycleOf([['q1', 2, 'q1', 2]])).not.toBeNull()
    expect(cycleOf([['q1', 2, 'q1', 3]])).toBeNull()
  })

  it('[PK4] is refused in a pack, with its place and its steps', () => {
    const back = { needs: 'learn.count', atLeast: 3, before: ['hear.channels'], reaches: 1 }
    expect(faultsAfter(['structure', 'prerequisites', 1], back)).toMatchObject([
      { code: 'pack-cycle', path: expect.stringMatching(/^structure\.prerequisites\[[01]\]$/) },
    ])
  })

  const question = fc.integer({ min: 1, max: 6 })
  const level = fc.integer({ min: 1, max: 5 })
  const forward = fc
    .tuple(question, level, question, level)
    .filter(([needs, , before]) => needs < before)
    .map(([needs, atLeast, before, reaches]): Rule => [`q${needs}`, atLeast, `q${before}`, reaches])

  it('[PK4] never stands where each question needs only those before it', () => {
    holds(fc.property(fc.array(forward), (rules) => cycleOf(rules) === null))
  })

  it('[PK4] stands wherever a rule leads back, and each of its pairs needs the next', () => {
    holds(
      fc.property(fc.array(forward), forward, (rules, [needs, atLeast, before, reaches]) => {
        const all: Rule[] = [...rules, [needs, atLeast, before, reaches], [before, reaches, needs, atLeast]]
        const pairs = cycleOf(all)?.pairs ?? []
        expect(pairs.length).toBeGreaterThan(0)
        for (const [index, from] of pairs.entries()) {
          const to = pairs[(index + 1) % pairs.length]
          const below = to?.question === from.question && to.level === from.level - 1
          const rule = all.some(
            ([a, b, c, d]) => c === from.question && d === from.level && a === to?.question && b === to.level,
          )
          expect(below || rule).toBe(true)
        }
      }),
    )
  })
})
