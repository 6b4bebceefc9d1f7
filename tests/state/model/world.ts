import { vi } from 'vitest'
import { createConnection } from '../../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../../src/adapters/storage/indexed-db-store.ts'
import type { Answer } from '../../../src/core/assessment/answer.ts'
import type { Pending } from '../../../src/core/assessment/pending.ts'
import type { AssessmentStore, Journal } from '../../../src/core/ports.ts'
import { fail } from '../../../src/core/result.ts'
import { type App, createApp } from '../../../src/state/store.ts'
import { startApp } from '../../fixtures/app.ts'
import type { Standing } from '../../fixtures/merge-rule.ts'
import type { Health, Held, Kept } from './model.ts'

export interface Window extends App {
  readonly name: number
}

/** One browser: one storage, any number of windows, and the files that were handed out. */
export interface World {
  readonly windows: Window[]
  readonly files: string[]
  health: Health
  /** The time, here and elsewhere. */
  readonly now: () => string
  /** A window of the same browser, at the given place. */
  readonly openWindow: (at: number) => Promise<Window>
  /** What a program that starts afresh would find in storage. */
  readonly stored: () => Promise<ReadonlyMap<string, Kept>>
  /** The same with its times, which are the clock's affair. */
  readonly standing: () => Promise<ReadonlyMap<string, Standing>>
}

/** A browser with one window and nothing in it. The windows have a database handle and a journal line each. */
export async function openWorld(): Promise<World> {
  // Windows hear of each other when a command says so, not whenever the machine has time.
  vi.stubGlobal('BroadcastChannel', undefined)
  const { ports } = await startApp()
  const lines = new Map<number, readonly Pending[]>()
  const reader = createIndexedDbStore(ports.clock, createConnection())
  let names = 0
  let ids = 0
  const world: World = {
    windows: [],
    files: [],
    health: 'well',
    now: ports.clock.now,
    openWindow: async (at) => {
      names += 1
      const name = names
      const alive = world.windows.filter((_, index) => index !== at).map((one) => one.name)
      const app = createApp({
        ...ports,
        store: failing(createIndexedDbStore(ports.clock, createConnection()), () => world.health),
        journal: journalOf(name, lines, alive),
        files: { save: (_name, _type, content) => void world.files.push(String(content)) },
        newId: () => `id-${++ids}`,
      })
      const window = { ...app, name }
      world.windows[at] = window
      await app.actions.start()
      await app.actions.readLibrary()
      return window
    },
    stored: async () =>
      new Map([...(await world.standing())].map(([id, one]) => [id, kept(one, [...one.answers.values()])])),
    standing: async () => {
      const list = await reader.list()
      if (!list.ok || list.value.damaged > 0) throw new Error(`unreadable: ${JSON.stringify(list)}`)
      return new Map(
        list.value.readable.map(({ record, answers }) => [
          record.assessment.id,
          standing(record.assessment, answers),
        ]),
      )
    },
  }
  await world.openWindow(0)
  return world
}

/** What was answered, in the words of the model. */
export function kept({ city }: { readonly city: string }, answers: readonly Answer[]): Kept {
  const held = ({ status, level, reason, note, confidence, evidence, revision }: Answer): Held => ({
    status,
    level,
    reason,
    note,
    confidence,
    evidence,
    revision,
  })
  return { city, answers: new Map(answers.map((answer) => [answer.question, held(answer)])) }
}

/** What stands in an assessment, as far as merging is about it. */
export function standing({ city, date }: Omit<Standing, 'answers'>, answers: readonly Answer[]): Standing {
  return { city, date, answers: new Map(answers.map((answer) => [answer.question, answer])) }
}

/** A journal as in the browser: a line a window; a new window takes what windows left that are gone. */
function journalOf(name: number, lines: Map<number, readonly Pending[]>, alive: readonly number[]): Journal {
  return {
    take: () => {
      const left = [...lines.keys()].filter((one) => !alive.includes(one)).toSorted((a, b) => a - b)
      const pending = left.flatMap((one) => lines.get(one) ?? [])
      for (const one of left) lines.delete(one)
      return pending
    },
    write: (pending) => {
      lines.set(name, pending)
      return true
    },
    erase: () => lines.clear(),
  }
}

const FULL = async () => fail({ code: 'storage-full' } as const)

/** The real storage, which refuses to write, or to do anything, while it is not well. */
function failing(store: AssessmentStore, health: () => Health): AssessmentStore {
  const writes = () => health() === 'well'
  const reads = () => health() !== 'dead'
  return {
    ...store,
    list: async () => (reads() ? store.list() : FULL()),
    load: async (id) => (reads() ? store.load(id) : FULL()),
    create: async (stored) => (writes() ? store.create(stored) : FULL()),
    changeAnswer: async (...call) => (writes() ? store.changeAnswer(...call) : FULL()),
    changeAnswers: async (...call) => (writes() ? store.changeAnswers(...call) : FULL()),
    changeRecord: async (...call) => (writes() ? store.changeRecord(...call) : FULL()),
    rewrite: async (...call) => (writes() ? store.rewrite(...call) : FULL()),
    takeIn: async (...call) => (writes() ? store.takeIn(...call) : FULL()),
    remove: async (id) => (writes() ? store.remove(id) : FULL()),
    eraseEverything: async () => (writes() ? store.eraseEverything() : FULL()),
  }
}
