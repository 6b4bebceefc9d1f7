import { expect, test } from '@playwright/test'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { startCity } from '../e2e/support.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { chanceFrom } from '../fixtures/chance.ts'
import { readDatabase } from '../fixtures/in-page.ts'
import { many } from '../fixtures/long.ts'
import { writeThese } from './write-these.ts'

const SEED = 20_261_124
const ROUNDS = many(2, 50)
const WRITES = 12
const QUESTIONS = coreQuestions(INSTRUMENT)
  .slice(0, 6)
  .map(({ id }) => id)

for (const count of [2, 3]) {
  test(`${count} pages that write at once lose nothing (${ROUNDS} rounds, seed ${SEED})`, async ({
    browser,
  }) => {
    test.setTimeout(ROUNDS * 60_000)
    const chance = chanceFrom(SEED + count)
    const context = await browser.newContext()
    const first = await context.newPage()
    const id = await startCity(first, 'Meridiana', 'en')
    const pages = [first]
    while (pages.length < count) pages.push(await context.newPage())
    for (const page of pages) await page.goto(`/#/a/${id}/q/${QUESTIONS[0]}`)
    const written = new Map<string, number>()

    for (let round = 0; round < ROUNDS; round += 1) {
      // In every other round all of them write to one question; else each takes any.
      const shared = chance.oneOf(QUESTIONS)
      const lists = pages.map(() =>
        Array.from({ length: WRITES }, () => (round % 2 === 0 ? shared : chance.oneOf(QUESTIONS))),
      )
      const acknowledged = await Promise.all(
        pages.map((page, index) => page.evaluate(writeThese, { id, questions: lists[index] ?? [] })),
      )
      for (const { question } of acknowledged.flat()) written.set(question, (written.get(question) ?? 0) + 1)

      const { answers, log } = await first.evaluate(readDatabase)
      const entries = log.filter(({ kind }) => kind === 'answer')
      expect(entries).toHaveLength([...written.values()].reduce((sum, one) => sum + one, 0))
      for (const [question, times] of written) {
        const stored = answers.find((one) => one.question === question)?.answer
        // Each acknowledged write counted up once, and what was written last stands.
        expect(stored?.revision).toBe(times)
        const last = entries.findLast(({ after }) => after?.question === question)
        expect(stored?.level).toBe(last?.after?.level)
        const given = acknowledged.flat().filter((one) => one.question === question)
        if (given.length > 0) expect(given.map(({ level }) => level)).toContain(stored?.level)
      }
      for (const page of pages) {
        await page.goto(`/#/a/${id}/q/${shared}`)
        const level = answers.find((one) => one.question === shared)?.answer.level
        if (typeof level !== 'number') continue
        await expect(page.locator(`input[name="level"][value="${level}"]`)).toBeChecked()
      }
    }
    await context.close()
  })
}
