import type { Answer } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { StoredAssessment } from '../assessment/record.ts'
import { canonicalJson } from '../exchange/canonical-json.ts'

/** What a backup holds beside what is stored now (SPEC BK4). */
export type Comparison =
  | { readonly kind: 'another'; readonly city: string; readonly date: string }
  | {
      readonly kind: 'same' | 'older' | 'newer' | 'both'
      /** Questions whose answer here is newer, or stands here alone. */
      readonly newerHere: readonly string[]
      /** Questions whose answer in the file is newer, or stands in the file alone. */
      readonly newerThere: readonly string[]
      /** Whether what is said of the city differs. */
      readonly city: boolean
    }

/** What of a file is compared. */
interface BackupContent {
  readonly assessment: Assessment
  readonly answers: readonly Answer[]
  readonly writtenAt: string
}

/**
 * Compares a file with what is stored. An answer is newer by its revision, then by its time; where both are the same and
 * the words are not, the file is taken for the one that knows more, so that nothing in it is passed over.
 */
export function compareBackup(file: BackupContent, { record, answers }: StoredAssessment): Comparison {
  const { id, city, date } = file.assessment
  if (id !== record.assessment.id) return { kind: 'another', city, date }
  const here = keyed(answers)
  const there = keyed(file.answers)
  const differing = [...new Set([...here.keys(), ...there.keys()])]
    .map((key) => ({ here: here.get(key), there: there.get(key) }))
    .filter((pair) => canonicalJson(pair.here ?? null) !== canonicalJson(pair.there ?? null))
  const newerHere = differing.filter(isNewerHere).flatMap(questionOf)
  const newerThere = differing.filter((pair) => !isNewerHere(pair)).flatMap(questionOf)
  const cityDiffers = !sameCity(file.assessment, record.assessment)
  const cityNewerHere = cityDiffers && Date.parse(record.changedAt) > Date.parse(file.writtenAt)
  const ahead = newerHere.length > 0 || cityNewerHere
  const behind = newerThere.length > 0 || (cityDiffers && !cityNewerHere)
  return { kind: kindOf(ahead, behind), newerHere, newerThere, city: cityDiffers }
}

interface Pair {
  readonly here: Answer | undefined
  readonly there: Answer | undefined
}

function kindOf(newerHere: boolean, newerThere: boolean): 'same' | 'older' | 'newer' | 'both' {
  if (newerHere) return newerThere ? 'both' : 'older'
  return newerThere ? 'newer' : 'same'
}

function isNewerHere({ here, there }: Pair): boolean {
  if (here === undefined || there === undefined) return there === undefined
  if (here.revision !== there.revision) return here.revision > there.revision
  return Date.parse(here.updatedAt) > Date.parse(there.updatedAt)
}

function questionOf({ here, there }: Pair): readonly string[] {
  const answer = here ?? there
  return answer === undefined ? [] : [answer.question]
}

function keyed(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [JSON.stringify([answer.respondent, answer.question]), answer]))
}

function sameCity(one: Assessment, other: Assessment): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
