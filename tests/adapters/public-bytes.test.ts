import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { publicEdition } from '../../src/core/public/edition.ts'
import { parsePublicFile, viewOf } from '../../src/core/public/open-public.ts'
import { writePublicFile } from '../../src/core/public/public-file.ts'
import { reportFrom } from '../../src/state/make-report.ts'
import { PUBLIC_OPTIONS } from '../../src/state/public-report.ts'
import { answer, INSTRUMENT, type Given, proof } from '../fixtures/builders.ts'
import { editionOf, PORTS, type PublicCity } from '../fixtures/everything-public.ts'
import { meridiana } from '../fixtures/example.ts'
import { many } from '../fixtures/long.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { writer } from './pdf-support.ts'

const HIDDEN = ['gov.protection', 'gov.contracts']
const GIVEN: readonly Given[] = [1, 'na', 2, 3, 4, 5, 'unknown', null]
const CITY: PublicCity = { instrument: INSTRUMENT, ...meridiana('es') }

/** The city with other answers to what it hides, and other notes and proof everywhere. */
function otherwise(given: Given): PublicCity {
  const secret = { note: 'Another note', confidence: 'low' as const, evidence: [proof(4, '2026-04')] }
  const noted = Object.values(CITY.answers).map((one) => [one.question, { ...one, ...secret }] as const)
  const hidden = HIDDEN.map((id) => [id, answer(id, given, secret)] as const)
  return { ...CITY, answers: Object.fromEntries([...noted, ...hidden]) }
}

type Edition = ReturnType<typeof editionOf>

async function pdfOf(edition: Edition, language: LanguageId): Promise<string> {
  const build = reportFrom(PORTS, edition, edition, wordsIn(language), PUBLIC_OPTIONS)
  const bytes = await writer.write(build, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  expect(bytes.length).toBeGreaterThan(50_000)
  return createHash('sha256').update(bytes).digest('hex')
}

it('[PU1] the public PDF is the same to the last byte, whatever was said to a hidden question', async () => {
  const before = await pdfOf(editionOf(CITY), 'es')
  for (const given of GIVEN.slice(0, many(2, GIVEN.length))) {
    expect(await pdfOf(editionOf(otherwise(given)), 'es'), String(given)).toBe(before)
  }
  expect(await pdfOf(editionOf(CITY, HIDDEN), 'es')).not.toBe(before)
}, 60_000)

it('[PU12] the PDF that a reader makes of a public file is the one that the city publishes, in each language', async () => {
  const parsed = parsePublicFile(writePublicFile(editionOf(CITY), 'alidade 1.0.0', '2026-05-11'))
  const { reference, questionnaire } = editionOf(CITY)
  const own = { ...questionnaire, instrument: INSTRUMENT, reference }
  const view = parsed.ok ? viewOf(parsed.value, own) : parsed
  if (!view.ok) throw new Error(view.error.code)
  for (const language of LANGUAGES) {
    expect(await pdfOf(publicEdition(view.value.whole, []), language)).toBe(
      await pdfOf(editionOf(CITY), language),
    )
  }
}, 60_000)
