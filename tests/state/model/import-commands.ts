import * as fc from 'fast-check'
import { expect } from 'vitest'
import { SELF } from '../../../src/core/assessment/answer.ts'
import { LEVELS } from '../../../src/core/instrument/level.ts'
import { answerKey } from '../../../src/core/merge/known.ts'
import type { ArrivalChoices } from '../../../src/core/merge/merge.ts'
import type { ImportWay } from '../../../src/state/opened-import.ts'
import {
  BY_THE_MERGE,
  type Choice,
  type Side,
  type Standing,
  mergedByRule,
  placeByRule,
} from '../../fixtures/merge-rule.ts'
import { QUESTIONS, anyFile, question, sometimes, where } from './arbitraries.ts'
import { command, inModel, inWorld, isReadable, isWell, some } from './command.ts'
import { content } from './history-commands.ts'
import * as m from './model.ts'
import { type Window, type World, kept, standing } from './world.ts'

const asFile = (text: string) => ({ size: new TextEncoder().encode(text).length, text: async () => text })
type Way = Extract<ImportWay, 'merge' | 'replace' | 'both'>

/** What a person does with a file: how they keep it, what they choose, and what another window does meanwhile. */
interface Deed {
  readonly index: number
  readonly way: Way
  readonly sides: readonly (Side | undefined)[]
  readonly city: Side | undefined
  readonly meanwhile: readonly [string, (typeof LEVELS)[number]] | null
}

const side = fc.constantFrom<(Side | undefined)[]>('mine', 'theirs', 'mine', 'theirs', undefined)
const deed: fc.Arbitrary<Deed> = fc.record({
  index: anyFile,
  way: fc.constantFrom<Way[]>('merge', 'merge', 'merge', 'replace', 'both'),
  sides: fc.tuple(...QUESTIONS.map(() => side)),
  city: side,
  meanwhile: sometimes(fc.tuple(question, fc.constantFrom(...LEVELS))),
})

/** What a file says, read as plain JSON. */
function saidIn(text: string): { readonly id: string; readonly file: Standing } {
  const { assessment, answers } = JSON.parse(text)
  return { id: assessment.id, file: standing(assessment, answers) }
}

function choiceOf({ sides, city }: Deed): { readonly choice: Choice; readonly choices: ArrivalChoices } {
  const answer = (asked: string) => sides[QUESTIONS.indexOf(asked)]
  const keyed = QUESTIONS.map((asked) => [answerKey({ respondent: SELF, question: asked }), answer(asked)])
  return { choice: { answer, city }, choices: { answers: Object.fromEntries(keyed), fields: city } }
}

/** What the preview of a file is asked to do. Gives where it led, or why it was refused. */
async function decide({ actions, store }: Window, made: Deed) {
  const { choices } = choiceOf(made)
  const items = store.getState().importing?.items ?? []
  const decisions = items.map((item) => {
    const way: ImportWay = item.here === null ? 'new' : made.way
    return { item, way, choices }
  })
  const went = await actions.applyImport(decisions, false)
  return typeof went === 'string' ? (/\/a\/([\w-]+)/.exec(went)?.[1] ?? went) : went
}

/** The file is new here, or is kept beside what is here: under its own id where that is free. */
function isKept(model: m.Model, id: string, own: string, index: number): void {
  expect(id === own).toBe(!model.stored.has(own) && own !== 'meridiana')
  expect(model.stored.has(id)).toBe(false)
  model.stored.set(id, some(model.files, index))
  model.wholes.delete(id)
}

/** Every answer is the one that the rule takes, to the moment; what the merge made is later than all. */
function expectTimes(after: Standing | undefined, expected: Standing, before: Standing): void {
  const latest =
    [...before.answers.values()]
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? ''
  for (const [asked, { updatedAt }] of expected.answers) {
    const there = after?.answers.get(asked)?.updatedAt ?? ''
    if (updatedAt === BY_THE_MERGE) expect(there > latest).toBe(true)
    else expect(there).toBe(updatedAt)
  }
}

/** A file changes what is here. Gives what stands there then; null where the person has not chosen all. */
function changedBy(here: Standing, file: Standing, made: Deed): Standing | null {
  return made.way === 'replace' ? file : mergedByRule(here, file, choiceOf(made).choice)
}

/** Another window writes while this one looks at the file. Whether that changed what is looked at. */
async function writeMeanwhile(model: m.Model, world: World, place: number, { meanwhile }: Deed) {
  const other = (place + 1) % world.windows.length
  const { open } = inModel(model, other)
  if (meanwhile === null || other === place || open === null) return
  const [asked, level] = meanwhile
  await inWorld(world, other).actions.editAnswer(asked, { kind: 'level', level })
  m.change(model, inModel(model, other), {
    assessment: open,
    question: asked,
    edit: { kind: 'level', level },
  })
}

/** A file whose other state is here is looked at and decided upon. */
async function takeIn(model: m.Model, world: World, at: number, made: Deed): Promise<void> {
  const real = inWorld(world, at)
  const { id: own, file } = saidIn(some(world.files, made.index))
  const shown = await world.standing()
  const target = placeByRule(shown, own, file)?.id ?? ''
  expect(real.store.getState().importing?.items[0]?.here?.record.assessment.id).toBe(target)
  await writeMeanwhile(model, world, at, made)
  let library = await world.standing()
  let went = await decide(real, made)
  if (made.way !== 'both' && plainly(shown.get(target)) !== plainly(library.get(target))) {
    // What is here is no longer what was shown: nothing is written, and the person looks again.
    expect(went).toEqual({ code: 'import-outdated' })
    expect(plainly((await world.standing()).get(target))).toBe(plainly(library.get(target)))
    library = await world.standing()
    went = await decide(real, made)
  }
  const id = made.way === 'both' ? null : (placeByRule(library, own, file)?.id ?? null)
  const here = library.get(id ?? '')
  if (id === null || here === undefined)
    return isKept(model, typeof went === 'string' ? went : '', own, made.index)
  const expected = changedBy(here, file, made)
  if (expected === null) {
    expect(went).toEqual({ code: 'import-undecided' })
    return real.actions.closeImport()
  }
  expect(went).toBe(id)
  expectTimes((await world.standing()).get(id), expected, here)
  const before = kept(here, [...here.answers.values()])
  const after = kept(expected, [...expected.answers.values()])
  model.stored.set(id, after)
  if (plainly(content(before)) !== plainly(content(after)))
    model.wholes.set(id, { before, after, touched: false })
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
const isMap = (value: unknown): value is Map<string, unknown> => value instanceof Map
const plainly = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (isMap(one) ? [...one].toSorted(byKey) : one))

/** Opens a file that was saved before, and merges it, puts it in the place of what is here, or keeps both. */
export const importing = fc.tuple(where, deed).map(([at, made]) =>
  command(at, {
    name: `open file ${JSON.stringify(made)}`,
    check: (model) => isReadable(model) && model.files.length > 0,
    run: async (model, window, world, real, place) => {
      const text = some(world.files, made.index)
      const { id: own, file } = saidIn(text)
      expect(kept(file, [...file.answers.values()])).toEqual(some(model.files, made.index))
      m.flush(model, window)
      const opened = await real.actions.openFile(asFile(text))
      // What waited is written first, and counts as being here.
      const library = [...(await world.standing())].filter(([id]) => model.stored.has(id))
      const found = placeByRule(new Map(library), own, file)
      const looked = real.store.getState().importing !== null
      if (!isWell(model)) {
        if (looked) expect(typeof (await decide(real, made))).toBe('object')
        real.actions.closeImport()
        await real.actions.refresh()
      } else if (found === null) {
        isKept(model, String(opened), own, made.index)
      } else if (found.same) {
        expect([looked, opened]).toEqual([false, found.id])
      } else await takeIn(model, world, place, made)
      if (looked || !isWell(model)) m.look(model, window)
    },
  }),
)
