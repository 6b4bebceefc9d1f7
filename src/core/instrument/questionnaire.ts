import type { InstrumentReference } from '../assessment/assessment.ts'
import { type Result, fail, ok } from '../result.ts'
import type { Words } from '../text.ts'
import type { Instrument } from './structure.ts'
import type { InstrumentWords } from './words.ts'

/** What the author of a questionnaire says of it; null where nothing is said. */
export interface AboutPack {
  readonly name: string | null
  readonly publisher: string | null
  readonly licence: string | null
}

/** A questionnaire as the app uses it: what it asks, how files name it, and what it says. */
export interface Questionnaire {
  readonly instrument: Instrument
  readonly reference: InstrumentReference
  /** By language; null where its words come with those of the program. */
  readonly words: Readonly<Record<string, InstrumentWords>> | null
  /** Null for the program's own. */
  readonly about: AboutPack | null
}

/** Why what someone answered cannot be shown: its questionnaire is not here. */
export type QuestionnaireError =
  | { readonly code: 'questionnaire-missing'; readonly instrument: string; readonly version: string }
  | {
      readonly code: 'questionnaire-other-version'
      readonly instrument: string
      readonly version: string
      /** The versions that are here. */
      readonly here: string
    }
  | { readonly code: 'questionnaire-changed'; readonly instrument: string; readonly version: string }

/**
 * The one of these questionnaires that a reference names (SPEC PK6): a pack exactly, the program's own by its id alone, so
 * that an update never locks anyone out of what they answered.
 */
export function named<One extends Questionnaire>(
  reference: InstrumentReference,
  all: readonly One[],
): Result<One, QuestionnaireError> {
  const { id: instrument, version } = reference
  const ofThisId = all.filter(({ reference: own }) => own.id === instrument)
  const builtIn = ofThisId.find(isBuiltIn)
  if (builtIn !== undefined) return ok(builtIn)
  const found = ofThisId.find(({ reference: own }) => own.version === version)
  if (found === undefined) {
    if (ofThisId.length === 0) return fail({ code: 'questionnaire-missing', instrument, version })
    const here = ofThisId.map(({ reference: own }) => own.version).join(', ')
    return fail({ code: 'questionnaire-other-version', instrument, version, here })
  }
  return sameStructure(reference, found.reference)
    ? ok(found)
    : fail({ code: 'questionnaire-changed', instrument, version })
}

/** Whether two references may mean one structure: where either does not say which, they may. */
export function sameStructure(
  { structure: one }: InstrumentReference,
  { structure: other }: InstrumentReference,
): boolean {
  return one === undefined || other === undefined || one === other
}

/** Whether a questionnaire comes with the program. */
function isBuiltIn({ about }: Questionnaire): boolean {
  return about === null
}

/**
 * The language in which a questionnaire speaks when the screen speaks another one (SPEC PK7): the same where it has it,
 * else its first. Null where its words come with the program, which has them in every language.
 */
export function spokenLanguage({ words }: Questionnaire, language: string): string | null {
  if (words === null) return null
  return Object.hasOwn(words, language) ? language : (Object.keys(words)[0] ?? null)
}

const joined = new WeakMap<Words, WeakMap<Questionnaire, Words>>()

/**
 * Everything said in one language, with the questions of this questionnaire. The program's glossary explains its own
 * questionnaire, so that another one goes without. The same pair gives the same object.
 */
export function wordsWith(words: Words, questionnaire: Questionnaire): Words {
  const spoken = spokenLanguage(questionnaire, words.language)
  const instrument = spoken === null ? undefined : questionnaire.words?.[spoken]
  if (instrument === undefined) return words
  const known = joined.get(words) ?? new WeakMap<Questionnaire, Words>()
  joined.set(words, known)
  const whole = known.get(questionnaire) ?? { ...words, instrument, glossary: [] }
  known.set(questionnaire, whole)
  return whole
}
