import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { where } from './arbitraries.ts'
import { command, isOpen, isWell } from './command.ts'
import * as m from './model.ts'

/** What was said, whatever number it bears: what comes back is a new revision of the same. */
export function content({ city, answers }: m.Kept) {
  const said = [...answers].map(([question, held]) => [question, { ...held, revision: 0 }] as const)
  return { city, said: new Map(said.filter(([, held]) => JSON.stringify(held) !== NOTHING)) }
}

const NOTHING = JSON.stringify(m.NOTHING)

/** How many questions are said otherwise, the name of the city counted as one. */
function differences(one: m.Kept, other: m.Kept): number {
  const [before, after] = [content(one), content(other)]
  const questions = new Set([...before.said.keys(), ...after.said.keys()])
  const changed = [...questions].filter(
    (question) => JSON.stringify(before.said.get(question)) !== JSON.stringify(after.said.get(question)),
  )
  return changed.length + Number(before.city !== after.city)
}

/**
 * What an undo may leave: one thing is said otherwise; or, where a file changed the whole and nothing stands that came
 * after, all is as it was before the file.
 */
function expectOneStepBack(before: m.Kept, between: m.Kept, whole: m.Whole | undefined): void {
  const wasWhole = whole !== undefined && isDeepStrictEqual(content(before), content(whole.after))
  if (wasWhole && !whole.touched) expect(content(between)).toEqual(content(whole.before))
  else if (!wasWhole || !isDeepStrictEqual(content(between), content(whole.before)))
    expect(differences(before, between)).toBe(1)
}

/** Takes back the last step, whichever window made it, and does it again: no more than one thing moves, and nothing stays. */
export const undoing = where.map((at) =>
  command(at, {
    name: 'undo, then redo',
    check: (model, window) =>
      isWell(model) && isOpen(model, window) && model.windows.every(({ waiting }) => waiting.length === 0),
    run: async (model, window, world, real) => {
      const id = window.open ?? ''
      const before = model.stored.get(id)
      const undone = await real.actions.undo()
      if (before === undefined || undone === null || !undone.ok) return
      const between = (await world.stored()).get(id)
      if (between === undefined) throw new Error('gone by an undo')
      expectOneStepBack(before, between, model.wholes.get(id))
      const redone = await real.actions.redo()
      expect(redone).toMatchObject({ ok: true })
      const after = (await world.stored()).get(id)
      if (after === undefined) throw new Error('gone by a redo')
      expect(content(after)).toEqual(content(before))
      model.stored.set(id, after)
      m.look(model, window)
    },
  }),
)
