import { type Result, fail, ok } from '../result.ts'
import type { FileError } from './file-error.ts'
import { openEnvelope } from './envelope.ts'
import { LONGEST_CITY } from './limits.ts'

/** The newest version of a collection that this program reads. */
const COLLECTION_VERSION = 1

/** The parts of a collection, each still to be judged by itself. */
export interface Collection {
  /** The text of each assessment file in it, in its order. */
  readonly assessments: readonly string[]
  /** The text of each questionnaire in it. */
  readonly packs: readonly string[]
}

/**
 * Takes a collection apart (SPEC F11): `alidade-collection` holds whole assessment files and whole packs. What is wrong
 * inside one of them says nothing about the others.
 */
export function readCollection(text: string): Result<Collection, FileError> {
  const envelope = openEnvelope(text, 'alidade-collection', COLLECTION_VERSION)
  if (!envelope.ok) return envelope
  const { assessments, packs = [] } = envelope.value.file
  if (!isShortList(assessments)) return fail({ code: 'file-wrong-value', path: 'assessments' })
  if (!isShortList(packs)) return fail({ code: 'file-wrong-value', path: 'packs' })
  return ok({
    assessments: assessments.map((one) => JSON.stringify(one)),
    packs: packs.map((one) => JSON.stringify(one)),
  })
}

/** The most assessments or packs of one collection: far beyond what one browser keeps. */
const MOST_PARTS = 1000

function isShortList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_PARTS
}

/** What the person can tell a part by that could not be read: the city that it names, as far as it names one. */
export function cityIn(text: string): string | null {
  const file: unknown = JSON.parse(text)
  if (typeof file !== 'object' || file === null || !('assessment' in file)) return null
  const { assessment } = file
  if (typeof assessment !== 'object' || assessment === null || !('city' in assessment)) return null
  return typeof assessment.city === 'string' ? assessment.city.slice(0, LONGEST_CITY) : null
}
