import * as fc from 'fast-check'
import { expect } from 'vitest'
import { name, where } from './arbitraries.ts'
import { command, isOpen, isReadable, isWell, some } from './command.ts'
import * as m from './model.ts'

export const founding = fc.tuple(where, name).map(([at, city]) =>
  command(at, {
    name: `new city ${JSON.stringify(city)}`,
    check: isReadable,
    run: async (model, window, _world, real) => {
      const id = await real.actions.createAssessment({ city })
      expect(id === null).toBe(!isWell(model))
      if (id === null) return
      model.stored.set(id, { city, answers: new Map() })
      await real.actions.openAssessment(id)
      m.open(model, window, id)
    },
  }),
)

export const going = fc.tuple(where, fc.nat(5)).map(([at, index]) =>
  command(at, {
    name: `go to ${index}`,
    check: (model) => isReadable(model) && model.stored.size > 0,
    run: async (model, window, _world, real) => {
      const id = some(model.stored.keys(), index)
      await real.actions.openAssessment(id)
      m.open(model, window, id)
    },
  }),
)

export const looking = where.map((at) =>
  command(at, {
    name: 'look',
    run: async (model, window, _world, real) => {
      await real.actions.refresh()
      m.look(model, window)
    },
  }),
)

export const reloading = where.map((at) =>
  command(at, {
    name: 'reload',
    check: isReadable,
    run: async (model, window, world, _real, place) => {
      const id = window.open
      const fresh = { ...m.newWindow(), waiting: window.waiting }
      model.windows[place] = fresh
      m.flush(model, fresh)
      const opened = await world.openWindow(place)
      if (id === null) return
      await opened.actions.openAssessment(id)
      m.open(model, fresh, id)
    },
  }),
)

export const anotherWindow = where.map((at) =>
  command(at, {
    name: 'another window',
    check: (model) => isReadable(model) && model.windows.length < 3,
    run: async (model, window, world) => {
      const fresh = m.newWindow()
      const place = model.windows.push(fresh) - 1
      const opened = await world.openWindow(place)
      if (window.open === null) return
      await opened.actions.openAssessment(window.open)
      m.open(model, fresh, window.open)
    },
  }),
)

export const saving = where.map((at) =>
  command(at, {
    name: 'save a file',
    check: (model, window) => isReadable(model) && isOpen(model, window),
    run: async (model, window, _world, real) => {
      // What waits is written before: the file is noted on the record in its turn.
      m.flush(model, window)
      await real.actions.saveFile()
      if (window.shown !== null) model.files.push(window.shown)
    },
  }),
)

export const removing = where.map((at) =>
  command(at, {
    name: 'remove',
    check: (model, window) => isReadable(model) && isOpen(model, window),
    run: async (model, window, _world, real) => {
      const id = window.open ?? ''
      m.flush(model, window)
      await real.actions.removeAssessment(id)
      const there = model.stored.get(id)
      if (!isWell(model) || there === undefined) return
      model.stored.delete(id)
      Object.assign(window, {
        open: null,
        shown: null,
        removed: { id, kept: there, whole: model.wholes.get(id) },
      })
    },
  }),
)

export const bringingBack = where.map((at) =>
  command(at, {
    name: 'bring back',
    check: (model, { removed }) => isReadable(model) && removed !== null,
    run: async (model, window, _world, real) => {
      await real.actions.undoRemove()
      const { removed } = window
      if (!isWell(model) || removed === null || model.stored.has(removed.id)) return
      model.stored.set(removed.id, removed.kept)
      if (removed.whole === undefined) model.wholes.delete(removed.id)
      else model.wholes.set(removed.id, removed.whole)
      window.removed = null
    },
  }),
)

export const erasing = where.map((at) =>
  command(at, {
    name: 'erase everything',
    check: isReadable,
    run: async (model, window, _world, real) => {
      expect(await real.actions.eraseEverything()).toBe(isWell(model))
      if (!isWell(model)) return
      expect(await indexedDB.databases()).toEqual([])
      model.stored.clear()
      model.wholes.clear()
      Object.assign(window, m.newWindow())
    },
  }),
)

export const health = fc.constantFrom<m.Health>('well', 'well', 'read-only', 'dead').map((next) =>
  command(
    { at: 0 },
    {
      name: `storage is ${next}`,
      run: async (model, _window, world) => {
        model.health = next
        world.health = next
      },
    },
  ),
)

export const retrying = where.map((at) =>
  command(at, {
    name: 'try again',
    run: async (model, window, _world, real) => {
      await real.actions.retrySaving()
      m.flush(model, window)
      m.look(model, window)
    },
  }),
)
