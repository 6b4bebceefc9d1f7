import type { StoredAssessment } from '../../core/assessment/record.ts'
import { cityIn, readCollection } from '../../core/exchange/collection.ts'
import type { FileError } from '../../core/exchange/file-error.ts'
import { named, type Questionnaire } from '../../core/instrument/questionnaire.ts'
import { clashOf } from '../../core/pack/clash.ts'
import type { KeptPack } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import type { FaultyItem, ImportItem, OpenedImport } from '../opened-import.ts'
import type { Questionnaires } from '../questionnaires.ts'
import { type OpenedAssessment, openingOf } from './open-file.ts'

type ItemOf = (
  key: string,
  text: string,
  opened: OpenedAssessment,
  here: readonly StoredAssessment[],
) => Promise<ImportItem>

/** Reads a collection to be looked at: each assessment and each questionnaire by itself. Nothing is kept. */
export async function collectionOf(
  text: string,
  context: ActionContext,
  here: readonly StoredAssessment[],
  itemOf: ItemOf,
): Promise<Result<Omit<OpenedImport, 'changed'>, FileError>> {
  const read = readCollection(text)
  if (!read.ok) return read
  const { packs, faultyPacks } = await packsOf(read.value.packs, context)
  const find = findingIn(context.questionnaires, packs)
  const items: ImportItem[] = []
  const faulty: FaultyItem[] = []
  for (const [at, one] of read.value.assessments.entries()) {
    const key = String(at)
    const opened = await openingOf(one, find, context.ports.clock.now())
    if (opened.ok) items.push(await itemOf(key, one, opened.value, here))
    else faulty.push({ key, city: cityIn(one), error: opened.error })
  }
  return ok({ collection: true, items, faulty, packs, faultyPacks })
}

/** The questionnaires of a collection that are not here, and how many of it cannot be used. */
async function packsOf(
  texts: readonly string[],
  { ports, questionnaires, get }: ActionContext,
): Promise<{ readonly packs: readonly KeptPack[]; readonly faultyPacks: number }> {
  if (texts.length === 0) return { packs: [], faultyPacks: 0 }
  const shelf = await ports.packs()
  await questionnaires.read()
  const here = get().packs ?? []
  const packs: KeptPack[] = []
  let faultyPacks = 0
  for (const text of texts) {
    const read = await shelf.read(text)
    const usable = read.ok && clashOf(read.value, questionnaires.builtIn, [...here, ...packs]) === null
    if (!usable) faultyPacks += 1
    else if (!named(read.value.reference, [...here, ...packs]).ok) packs.push(read.value)
  }
  return { packs, faultyPacks }
}

/** Finds a questionnaire here or, failing that, in the collection itself. */
function findingIn({ find }: Questionnaires, packs: readonly Questionnaire[]): Questionnaires['find'] {
  return async (reference) => {
    const inside = named(reference, packs)
    return inside.ok ? inside : find(reference)
  }
}
