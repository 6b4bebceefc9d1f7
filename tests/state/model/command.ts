import type * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Model, ModelWindow } from './model.ts'
import { type Window, type World, kept } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>

/** Where a command is done: any number; it falls on one of the windows that are open. */
export interface Where {
  readonly at: number
}

interface Step {
  readonly name: string
  readonly check?: (model: Model, window: ModelWindow) => boolean
  readonly run: (model: Model, window: ModelWindow, world: World, real: Window, at: number) => Promise<void>
}

/** A step in one window. After every step all windows and storage are as the model says. */
export function command({ at }: Where, { name, check, run }: Step): Command {
  const of = (windows: readonly unknown[]) => at % windows.length
  return {
    check: (model) => check?.(model, inModel(model, of(model.windows))) ?? true,
    run: async (model, world) => {
      const place = of(world.windows)
      await run(model, inModel(model, place), world, inWorld(world, place), place)
      await compare(model, world)
    },
    toString: () => `${name} [${at}]`,
  }
}

export function inModel(model: Model, at: number): ModelWindow {
  return there(model.windows.at(at))
}

export function inWorld(world: World, at: number): Window {
  return there(world.windows.at(at))
}

/** What a person sees in each window, and what a program that starts afresh would find. */
async function compare(model: Model, world: World): Promise<void> {
  for (const [at, window] of model.windows.entries()) {
    const { open, saving } = inWorld(world, at).store.getState()
    const shown = open === null ? null : kept(open.record.assessment, Object.values(open.answers))
    expect(shown).toEqual(window.shown)
    expect(open?.record.assessment.id ?? null).toBe(window.open)
    if (window.waiting.length > 0) expect(saving.kind).not.toBe('saved')
  }
  expect(await world.stored()).toEqual(model.stored)
}

export const isOpen = (_: Model, window: ModelWindow) => window.shown !== null
export const isReadable = ({ health }: Model) => health !== 'dead'
export const isWell = ({ health }: Model) => health === 'well'

/** Any of these, by a number that falls on one of them; -1 is the last. */
export function some<Value>(all: Iterable<Value>, index: number): Value {
  const list = [...all]
  return there(list.at(index % list.length))
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('no such thing')
  return value
}
