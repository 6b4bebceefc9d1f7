import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takingBack } from '../../src/core/history/moves.ts'
import { reachOf } from '../../src/core/history/reach.ts'
import { stepsOf } from '../../src/core/history/steps.ts'
import { anyDeed, anyDeeds, Past, saysTheSame } from '../fixtures/history.ts'
import { answer } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const level = (value: 1 | 2 | 3 | 4 | 5) => ({ kind: 'level', level: value }) as const
const note = (text: string) => ({ kind: 'note', note: text }) as const
const doings = (past: Past) => stepsOf(past.log).slice(1)

describe('the steps of an assessment', () => {
  it('[HI1] are what was said, not where the person was', () => {
    const past = new Past()
      .edit('gov.mandate', level(2))
      .stay('gov.inventory')
      .edit('gov.inventory', level(3))
    expect(doings(past).map(({ kind }) => kind)).toEqual(['edit', 'edit'])
  })

  it('[HI1] leave out an edit that says what stands there already', () => {
    const past = new Past().edit('gov.mandate', level(2)).edit('gov.mandate', level(2))
    expect(doings(past)).toHaveLength(1)
  })

  it('[HI2] hold a note that was typed in one go as one', () => {
    const past = new Past()
      .edit('gov.mandate', note('A'))
      .edit('gov.mandate', note('Ap'))
      .edit('gov.mandate', note('App'))
    expect(doings(past)).toHaveLength(1)
    expect(past.undo()).toBeNull()
    expect(past.answer('gov.mandate')?.note).toBe('')
  })

  it('[HI2] end a note at a pause, at another piece and at another question', () => {
    const pause = new Past().edit('gov.mandate', note('A')).wait(31).edit('gov.mandate', note('Ap'))
    const piece = new Past()
      .edit('gov.mandate', note('A'))
      .edit('gov.mandate', level(2))
      .edit('gov.mandate', note('Ap'))
    const other = new Past()
      .edit('gov.mandate', note('A'))
      .edit('tra.open', note('B'))
      .edit('gov.mandate', note('Ap'))
    expect([pause, piece, other].map((past) => doings(past).length)).toEqual([2, 3, 3])
  })

  it('[HI2] keep every level that was chosen apart, however quickly', () => {
    expect(doings(new Past().edit('gov.mandate', level(2)).edit('gov.mandate', level(3)))).toHaveLength(2)
  })

  it('[HI2] hold the reason that is typed apart from the choice before it', () => {
    const given = (reason: string) => ({ kind: 'not-applicable', reason }) as const
    const past = new Past()
      .edit('gov.mandate', given(''))
      .edit('gov.mandate', given('The st'))
      .edit('gov.mandate', given('The state'))
    expect(doings(past)).toHaveLength(2)
  })

  it('[HI2] hold answers that came together as one', () => {
    const past = new Past()
      .edit('gov.mandate', level(5))
      .take({ 'gov.mandate': 1, 'tra.open': 2, 'tra.money': 3 })
    expect(doings(past)).toHaveLength(2)
    past.undo()
    expect(past.answer('gov.mandate')?.level).toBe(5)
    expect(past.answer('tra.money')?.level).toBeNull()
  })

  it('[HI2] hold what a file changed apart from what was typed just before and after', () => {
    const past = new Past().edit('gov.mandate', level(2)).edit('gov.mandate', note('A'))
    past.rewrite([answer('gov.mandate', 2, { note: '' })])
    expect(doings(past).map(({ kind }) => kind)).toEqual(['edit', 'edit', 'file'])
    past.undo()
    expect(past.answer('gov.mandate')?.note).toBe('A')
    past.rewrite([answer('gov.mandate', 2, { note: 'B' })]).edit('gov.mandate', note('Bc'))
    past.undo()
    expect(past.answer('gov.mandate')?.note).toBe('B')
  })

  it('[HI2] forget what was typed and taken away in one go', () => {
    expect(doings(new Past().edit('gov.mandate', note('A')).edit('gov.mandate', note('')))).toEqual([])
  })
})

describe('undo and redo', () => {
  it('[HI3] go back and forth, and a new step ends the way forth', () => {
    const past = new Past().edit('gov.mandate', level(2)).edit('tra.open', level(3))
    expect([past.undo(), past.undo(), past.undo()]).toEqual([null, null, 'nothing-to-undo'])
    expect(past.redo()).toBeNull()
    expect(past.answer('gov.mandate')?.level).toBe(2)
    past.edit('tra.money', level(1))
    expect(past.redo()).toBe('nothing-to-redo')
    expect(past.undo()).toBeNull()
    expect([past.answer('gov.mandate')?.level, past.answer('tra.money')?.level]).toEqual([2, null])
  })

  it('[HI4] say it again as a new revision, never as an old one', () => {
    const past = new Past().edit('gov.mandate', level(2)).edit('gov.mandate', level(4))
    const before = past.answer('gov.mandate')
    past.undo()
    const after = past.answer('gov.mandate')
    expect(after).toMatchObject({ level: 2, revision: 3 })
    expect((after?.updatedAt ?? '') > (before?.updatedAt ?? '')).toBe(true)
  })

  it('[HI4] refuse where what stands there is not what the step left, and change nothing', () => {
    const past = new Past().edit('gov.mandate', level(2))
    past.present = { ...past.present, answers: [answer('gov.mandate', 5)] }
    expect(past.undo()).toBe('history-outdated')
    expect(past.answer('gov.mandate')?.level).toBe(5)
  })

  it('[HI4] touch no piece but those of the step', () => {
    const past = new Past().edit('gov.mandate', level(2))
    past.present = {
      ...past.present,
      answers: past.present.answers.map((one) => ({ ...one, note: 'of elsewhere' })),
    }
    expect(past.undo()).toBeNull()
    expect(past.answer('gov.mandate')).toMatchObject({ level: null, note: 'of elsewhere' })
  })

  it('[HI4] keep the fields that this version does not know', () => {
    const more = answer('gov.mandate', 3, { translated: true } as object)
    const past = new Past([more]).rewrite([])
    past.undo()
    expect(past.answer('gov.mandate')).toMatchObject({ level: 3, translated: true })
  })

  it('[HI5] come to where it began after as many undos as there are steps, whatever was done', () => {
    holds(
      fc.property(anyDeeds, (deeds) => {
        const past = new Past([answer('gov.mandate', 2), answer('tra.money', 'unknown')])
        const began = past.present
        for (const deed of deeds) deed(past)
        const states = [past.present]
        while (past.undo() === null) states.push(past.present)
        expect(saysTheSame(past.present, began)).toBe(true)
        // and forth again, through the very same states
        for (const state of states.slice(0, -1).toReversed()) {
          expect(past.redo()).toBeNull()
          expect(saysTheSame(past.present, state)).toBe(true)
        }
        expect(past.redo()).toBe('nothing-to-redo')
      }),
      200,
    )
  })

  it('[HI5] never lose what another window said to another question', () => {
    holds(
      fc.property(fc.array(anyDeed, { maxLength: 6 }), anyLevel, (deeds, said) => {
        const past = new Past()
        for (const deed of deeds) deed(past)
        past.edit('cap.team', level(said))
        const other = past.answer('cap.team')
        const count = doings(past).length
        past.edit('cap.tools', note('mine'))
        past.undo()
        past.redo()
        past.undo()
        expect(doings(past).length).toBeGreaterThanOrEqual(count)
        expect(past.answer('cap.team')).toEqual(other)
      }),
      100,
    )
  })

  it('[HI3] know what comes next from the end of the log as from the whole of it', () => {
    const move = fc.constantFrom<'undo' | 'redo' | null>('undo', 'redo', null)
    holds(
      fc.property(fc.array(fc.tuple(anyDeed, move, move), { maxLength: 14 }), fc.nat(40), (deeds, count) => {
        const past = new Past()
        for (const [deed, ...moves] of deeds) {
          deed(past)
          for (const one of moves) if (one !== null) past[one]()
        }
        const part = reachOf({ log: past.log.slice(-count - 1), whole: count + 1 >= past.log.length })
        const all = reachOf(past.seen)
        if (part !== null) expect([part.undo?.id, part.redo?.id]).toEqual([all?.undo?.id, all?.redo?.id])
      }),
    )
  })
})

describe('going back', () => {
  it('[HI6] brings the state of the moment, and an undo brings back what was left', () => {
    holds(
      fc.property(anyDeeds, anyDeeds, (before, after) => {
        const past = new Past([answer('gov.mandate', 2)])
        for (const deed of before) deed(past)
        const moment = past.log.at(-1)?.key ?? 0
        const then = past.present
        for (const deed of after) deed(past)
        past.undo()
        const left = past.present
        const steps = doings(past).length
        expect(past.back(moment)).toBeNull()
        expect(saysTheSame(past.present, then)).toBe(true)
        if (saysTheSame(then, left)) expect(doings(past)).toHaveLength(steps)
        else {
          expect(past.undo()).toBeNull()
          expect(saysTheSame(past.present, left)).toBe(true)
        }
      }),
      200,
    )
  })

  it('[HI6] says beforehand what would change', () => {
    const past = new Past().edit('gov.mandate', level(2))
    const moment = past.log.at(-1)?.key ?? 0
    past.edit('gov.mandate', level(4)).edit('tra.open', level(1)).edit('tra.open', { kind: 'clear' })
    const differences = takingBack(stepsOf(past.log).filter(({ id }) => id > moment))
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ before: { level: 4 }, after: { level: 2 } })
  })

  it('[HI6] knows no moment that the log does not hold', () => {
    expect(new Past().edit('gov.mandate', level(2)).back(4711)).toBe('moment-missing')
  })
})
