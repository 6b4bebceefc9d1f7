import type { Page } from '@playwright/test'
import { sha256 } from '../../src/adapters/hash/sha256.ts'
import type { Answer } from '../../src/core/assessment/answer.ts'
import { fileText } from '../../src/core/exchange/checksum.ts'
import { meridiana } from '../fixtures/example.ts'
import { type Json, parsedFile } from '../fixtures/files.ts'
import { readWords, wordsIn } from '../fixtures/words.ts'
import { closedNumerals, madeFrom, writtenIn } from './numerals.ts'
import { EXAMPLE, QUESTIONS, SCREENS, expect, openScreen, test } from './support.ts'

const { text } = wordsIn('en')

/** Screens that tell nothing of any assessment: rules with worked examples, programs, packs, places. */
const SILENT = ['/about', '/packs', '/self-check', '/new', '/scoring', '/erase']

/** Numerals that open nothing, by the texts that they stand in, and why that is right. Nothing else may stay closed. */
const KEPT: Readonly<Record<string, readonly TextKey[]>> = {
  'how much the questionnaire holds, whatever is answered': [
    'home.components',
    'home.lead',
    'home.questions',
    'snapshot.newHint',
    'snapshot.growHint',
    'scope.amount',
    'practice.switchOn',
    'check.all',
    'answer.place',
    'method.noise',
  ],
  'the figure beside it opens, or the button below': [
    'check.lead',
    'snapshot.lead',
    'crosswalk.headline',
    'crosswalk.headlineOne',
    'crosswalk.ukHeadline',
    'support.pair',
  ],
  'counts a list that stands below, or behind the fold that it names': [
    'check.attention',
    'check.more',
    'check.lacking',
    'check.papersLacking',
    'check.proofs',
    'proof.more',
    'results.moreSteps',
    'turn.more',
    'crosswalk.hits',
    'ask.chosen',
    'share.inAnswers',
    'share.outNotes',
    'share.outProofs',
    'share.outReasons',
    'share.outConfidence',
    'share.touched',
  ],
  'a level that somebody gave, or that a rule asks for': [
    'answer.level',
    'asked.level',
    'rail.level',
    'results.levelNow',
    'results.step',
    'step.first',
    'check.lacksProof',
    'practice.holds',
    'practice.open',
    'practice.notAsked',
    'support.need.document',
    'support.need.rule',
    'support.need.sign',
    'support.need.outsider',
    'crosswalk.move.answer',
    'crosswalk.move.level',
  ],
  'a limit that others set, with where the estimate stands to it in words': [
    'crosswalk.markReached',
    'crosswalk.markWithin',
    'crosswalk.markBeyond',
    'fit.check.base.rule',
    'fit.check.pop.name',
    'fit.check.presence.rule',
    'fit.check.term.rule',
    'fit.dated',
  ],
  'says its own arithmetic': ['answer.counts', 'why.rule'],
  'a day, an hour, or room on the disk': [
    'proof.expiredItem',
    'support.renew',
    'backup.upToDate',
    'backup.room',
    'moment.today',
    'check.whyNotApplicable',
  ],
}

const DAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d|\d (AM|PM)/
/** How much may still be typed stands at the end of a hint. */
const ROOM = /Room for \d+ more characters?\.$/
/** What a person typed into the set-up, and the weight of a slider. */
const TYPED = /^\/a\/[^/]+\/(share: (412,000|18)|weights: (0\.5|1|1\.5|2))$/

/** The file of version 1 with some of its answers, set up in another way. */
function city(keep: (place: number) => boolean, setUp: object): Json {
  const file = parsedFile()
  return {
    ...file,
    assessment: { ...(file['assessment'] as object), ...setUp },
    answers: (file['answers'] as Answer[]).filter((_, place) => keep(place)),
  }
}

const CITIES: Readonly<Record<string, Json | null>> = {
  'the example': null,
  'a half-answered city': city((place) => place % 2 === 0, {
    modules: ['eva'],
    weights: { 'gov.mandate': 2 },
  }),
  'a snapshot': city(() => true, { scope: 'snapshot' }),
}

async function opened(page: Page, file: Json): Promise<string> {
  await openScreen(page, '/assessments', 'en')
  await page.locator('input[type=file]').setInputFiles({
    name: 'city.alidade.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileText(file, sha256)),
  })
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

for (const [name, file] of Object.entries(CITIES)) {
  test(`on every screen of ${name}, each figure that was worked out opens`, async ({ page }) => {
    test.setTimeout(180_000)
    const written = writtenIn('en', [file, meridiana('en'), readWords('en', 'examples/meridiana')])
    const kept = madeFrom('en', Object.values(KEPT).flat())
    const id = file === null ? EXAMPLE : await opened(page, file)
    const closed: string[] = []
    for (const path of SCREENS.filter((screen) => !SILENT.includes(screen))) {
      await openScreen(page, path.replace(`/a/${EXAMPLE}`, `/a/${id}`), 'en')
      // What comes in files of its own has come once nothing is under way.
      await page.waitForLoadState('networkidle')
      for (const { text: said, given } of await closedNumerals(page)) {
        const fine =
          written(said) ||
          kept(said) ||
          DAY.test(said) ||
          ROOM.test(said) ||
          TYPED.test(`${path}: ${said}`) ||
          given
        if (!fine) closed.push(`${path}: ${said}`)
      }
    }
    expect(closed).toEqual([])
  })
}

test('a figure that ceases to open is found', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/crosswalk`, 'en')
  const counts = async () =>
    (await closedNumerals(page)).filter((one) => /^\d+$/.test(one.text) && !one.given)
  expect(await counts()).toEqual([])
  const figures = page.locator('main .numeral button[aria-haspopup="dialog"]')
  await expect(figures).toHaveCount(5)
  await figures.evaluateAll((buttons) => {
    for (const button of buttons) button.replaceWith(button.firstChild ?? '')
  })
  expect(await counts()).toHaveLength(5)
})

test('in the list, the count of an assessment that is not open opens into its own questions', async ({
  page,
}) => {
  const half = city((place) => place % 2 === 0, { modules: [] })
  const id = await opened(page, half)
  const levels = (half['answers'] as Answer[]).filter(
    ({ level, question }) => level !== null && QUESTIONS.includes(question),
  )
  await openScreen(page, `/a/${EXAMPLE}/results`, 'en')
  for (const path of ['/assessments', '/']) {
    await openScreen(page, path, 'en')
    const figure = page.getByRole('button', {
      name: text('figure.answeredOf', { answered: String(levels.length), applicable: '30' }),
    })
    await figure.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(text('why.rule', { rule: 'Q1' }))).toBeVisible()
    await expect(dialog.getByRole('row')).toHaveCount(31)
    await expect(dialog.locator('tbody a').first()).toHaveAttribute('href', new RegExp(`/a/${id}/q/`))
    await page.keyboard.press('Escape')
    await expect(figure).toBeFocused()
  }
})
