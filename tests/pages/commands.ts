import { type Page, expect } from '@playwright/test'
import * as fc from 'fast-check'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { readDatabase } from '../fixtures/in-page.ts'
import { type LanguageId, TAGS, wordsIn } from '../fixtures/words.ts'
import * as screen from './screen.ts'

const QUESTIONS = coreQuestions(INSTRUMENT)
  .slice(0, 4)
  .map(({ id }) => id)

/** The last acknowledged choice of each question, by assessment. */
export interface Model {
  readonly assessments: Map<string, Map<string, screen.Held>>
  readonly files: Map<string, screen.Held>[]
}

export interface Real {
  readonly pages: Page[]
  readonly files: string[]
}

type Command = fc.AsyncCommand<Model, Real>
type Run = (page: Page, model: Model, real: Real) => Promise<void>

/** A step on one of the open pages; afterwards every page and storage are as the model says. */
function step(at: number, name: string, run: Run, check: (model: Model) => boolean = () => true): Command {
  return {
    check,
    toString: () => `${name} [${at}]`,
    run: async (model, real) => {
      const page = real.pages[at % real.pages.length]
      if (page !== undefined) await run(page, model, real)
      await compare(model, real)
    },
  }
}

async function compare({ assessments }: Model, { pages }: Real): Promise<void> {
  for (const page of pages) {
    const place = screen.placeOf(page)
    if (place === null) continue
    await screen.isReady(page, place.question)
    const due = assessments.get(place.id)?.get(place.question) ?? screen.NOTHING
    await expect.poll(() => screen.shownOn(page)).toEqual(due)
  }
  const [page] = pages
  if (page === undefined) return
  const { answers } = await page.evaluate(readDatabase)
  const stored = answers.map(({ assessment, question, answer: { status, level, note } }) => [
    `${assessment} ${question}`,
    { status, level, note },
  ])
  const due = [...assessments].flatMap(([id, all]) =>
    [...all].map(([asked, held]) => [`${id} ${asked}`, held]),
  )
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(due))
}

/** A change of the question on screen; where another screen is shown, the page first goes to a question. */
function change(at: number, name: string, make: (held: screen.Held) => screen.Held, act: Run): Command {
  return step(at, name, async (page, model, real) => {
    const place = screen.placeOf(page) ?? (await goTo(page, model, QUESTIONS[0] ?? ''))
    const held = model.assessments.get(place.id)?.get(place.question) ?? screen.NOTHING
    const next = make(held)
    if (next.status === held.status && next.level === held.level && next.note === held.note) return
    await act(page, model, real)
    await screen.isSaved(page)
    model.assessments.get(place.id)?.set(place.question, next)
  })
}

async function goTo(page: Page, { assessments }: Model, question: string) {
  const id = screen.placeOf(page)?.id ?? [...assessments.keys()].at(-1) ?? ''
  await page.goto(`/#/a/${id}/q/${question}`)
  await screen.isReady(page, question)
  return { id, question }
}

async function spokenOn(one: Page): Promise<LanguageId> {
  const lang = await one.locator('html').getAttribute('lang')
  return (['pt', 'es', 'en'] as const).find((id) => lang?.startsWith(id)) ?? 'en'
}

const page = fc.nat(2)
/** Everything that these tests do to a page. */
export const COMMANDS: readonly fc.Arbitrary<Command>[] = [
  ...[1, 2].map(() =>
    fc.tuple(page, fc.constantFrom(1, 2, 3, 4, 5)).map(([at, level]) =>
      change(
        at,
        `level ${level}`,
        ({ note }) => ({ status: 'answered', level, note }),
        (one) => screen.choose(one, level),
      ),
    ),
  ),
  page.map((at) =>
    change(
      at,
      "don't know",
      ({ note }) => ({ status: 'unknown', level: null, note }),
      (one) => screen.choose(one, 'unknown'),
    ),
  ),
  fc.tuple(page, fc.constantFrom('Só 9 de 18', 'à risca • ñandú', 'a\nb', '')).map(([at, note]) =>
    change(
      at,
      `note ${JSON.stringify(note)}`,
      (held) => ({ ...held, note }),
      (one) => screen.writeNote(one, note),
    ),
  ),
  ...[1, 2].map(() =>
    fc.tuple(page, fc.constantFrom(...QUESTIONS)).map(([at, question]) =>
      step(at, `go to ${question}`, async (one, model) => {
        await goTo(one, model, question)
      }),
    ),
  ),
  page.map((at) => step(at, 'reload', async (one) => void (await one.reload()))),
  page.map((at) => step(at, 'back', async (one) => void (await one.goBack()))),
  page.map((at) => step(at, 'forward', async (one) => void (await one.goForward()))),
  fc.tuple(page, fc.constantFrom<LanguageId>('pt', 'es', 'en')).map(([at, language]) =>
    step(at, `speak ${language}`, async (one) => {
      await one.locator(`header [role=group] button[lang="${TAGS[language]}"]`).click()
      await expect(one.locator('html')).toHaveAttribute('lang', TAGS[language])
    }),
  ),
  page.map((at) =>
    step(at, 'another page', async (one, _model, real) => {
      if (real.pages.length > 2) return
      const other = await one.context().newPage()
      await other.goto(one.url())
      real.pages.push(other)
    }),
  ),
  page.map((at) =>
    step(at, 'save a file', async (one, model, real) => {
      const place = screen.placeOf(one) ?? (await goTo(one, model, QUESTIONS[0] ?? ''))
      const language = await spokenOn(one)
      real.files.push(await screen.saveFile(one, wordsIn(language).text('saved.toFile')))
      model.files.push(new Map(model.assessments.get(place.id)))
    }),
  ),
  fc.tuple(page, fc.nat(5)).map(([at, index]) =>
    step(
      at,
      'open a file',
      async (one, model, real) => {
        const text = real.files[index % real.files.length] ?? ''
        const keepBoth = wordsIn(await spokenOn(one)).text('import.both')
        const id = await screen.openFile(one, text, keepBoth)
        // What brings nothing that is not here leaves all as it is.
        if (!model.assessments.has(id))
          model.assessments.set(id, new Map(model.files[index % model.files.length]))
      },
      ({ files }) => files.length > 0,
    ),
  ),
]
