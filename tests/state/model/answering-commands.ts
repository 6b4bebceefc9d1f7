import * as fc from 'fast-check'
import { expect } from 'vitest'
import { LEVELS } from '../../../src/core/instrument/level.ts'
import { edit, name, question, where } from './arbitraries.ts'
import { command, inModel, inWorld, isOpen, isWell } from './command.ts'
import * as m from './model.ts'

export const answering = fc.tuple(where, question, edit).map(([at, asked, made]) =>
  command(at, {
    name: `answer ${asked} ${JSON.stringify(made)}`,
    check: isOpen,
    run: async (model, window, _world, real) => {
      await real.actions.editAnswer(asked, made)
      const id = window.open ?? ''
      const accepted = m.change(model, window, { assessment: id, question: asked, edit: made })
      const isKept = isWell(model) && model.stored.has(id)
      if (accepted) expect(real.store.getState().saving.kind).toBe(isKept ? 'saved' : 'failed')
    },
  }),
)

export const naming = fc.tuple(where, name).map(([at, city]) =>
  command(at, {
    name: `rename ${JSON.stringify(city)}`,
    check: isOpen,
    run: async (model, window, _world, real) => {
      await real.actions.editAssessment({ city })
      m.change(model, window, { assessment: window.open ?? '', city })
    },
  }),
)

/**
 * Two windows answer at the same time: both changes count, and on one question the one that arrived last stands. Where
 * older changes still wait, nobody can say in which order all of them arrive.
 */
export const atOnce = fc
  .tuple(where, question, question, fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS))
  .map(([at, first, second, one, two]) =>
    command(at, {
      name: `at once ${first} ${one}, ${second} ${two}`,
      check: (model, window) =>
        isWell(model) &&
        window.open !== null &&
        model.stored.has(window.open) &&
        model.windows.length > 1 &&
        model.windows.every(({ waiting }) => waiting.length === 0),
      run: async (model, window, world, real, place) => {
        const other = (place + 1) % world.windows.length
        const id = window.open ?? ''
        await inWorld(world, other).actions.openAssessment(id)
        m.open(model, inModel(model, other), id)
        await Promise.all([
          real.actions.editAnswer(first, { kind: 'level', level: one }),
          inWorld(world, other).actions.editAnswer(second, { kind: 'level', level: two }),
        ])
        const [later] = first === second ? await world.stored().then((all) => [all.get(id)]) : []
        const levels = later?.answers.get(first)?.level === one ? [two, one] : [one, two]
        m.change(model, window, {
          assessment: id,
          question: first,
          edit: { kind: 'level', level: levels[0] ?? one },
        })
        m.change(model, inModel(model, other), {
          assessment: id,
          question: second,
          edit: { kind: 'level', level: levels[1] ?? two },
        })
        for (const index of [place, other]) {
          await inWorld(world, index).actions.refresh()
          m.look(model, inModel(model, index))
        }
      },
    }),
  )
