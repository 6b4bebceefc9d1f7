import { KEPT_ANSWER, KEPT_ASSESSMENT, sharedFields } from '../assessment/kept.ts'
import { PUBLIC_FORMAT, PUBLIC_VERSION } from '../exchange/public-format.ts'
import type { PublicEdition } from './edition.ts'

/**
 * The text of the public file: exactly the fields that the one table shares. Its day of writing is the day alone: the hour at
 * which someone works is nobody's business.
 * @param writtenBy program and version
 * @param writtenOn `YYYY-MM-DD`
 */
export function writePublicFile(edition: PublicEdition, writtenBy: string, writtenOn: string): string {
  const { assessment, answers, reference, questionnaire, hidden } = edition
  const { components, modules } = questionnaire.instrument
  const order = [...components, ...modules].flatMap(({ questions }) => questions)
  const file = {
    format: PUBLIC_FORMAT,
    formatVersion: PUBLIC_VERSION,
    edition: 'public',
    writtenBy,
    writtenOn,
    instrument: reference,
    assessment: only(assessment, sharedFields(KEPT_ASSESSMENT)),
    answers: order.flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [only(answer, sharedFields(KEPT_ANSWER))]
    }),
    notShared: hidden,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function only(from: object, names: readonly string[]): Record<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(from))
  return Object.fromEntries(names.map((name) => [name, entries.get(name)]))
}
