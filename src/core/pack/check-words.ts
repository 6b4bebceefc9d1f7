import type { Instrument } from '../instrument/structure.ts'
import type { InstrumentWords } from '../instrument/words.ts'
import { jsonPath } from './json-path.ts'
import type { PackFault } from './pack-fault.ts'

const LANGUAGE = /^[a-z]{2,3}$/

/** Whether the words of each language name everything in the structure, and nothing else (SPEC PK3). */
export function wordsFaults(
  structure: Instrument,
  words: Readonly<Record<string, InstrumentWords>>,
): readonly PackFault[] {
  const languages = Object.keys(words)
  if (languages.length === 0) return [{ code: 'pack-list-short', path: 'words', minimum: 1 }]
  return [
    ...languages
      .filter((id) => !LANGUAGE.test(id))
      .map((id): PackFault => ({ code: 'pack-language-form', path: jsonPath(['words', id]), id })),
    ...Object.entries(words).flatMap(([language, said]) => faultsIn(language, said, structure)),
  ]
}

const KINDS = ['questions', 'components', 'modules', 'lenses'] as const

function faultsIn(language: string, said: InstrumentWords, structure: Instrument): readonly PackFault[] {
  const { components, modules, lenses } = structure
  const questions = [...components, ...modules].flatMap((part) => part.questions)
  const known = { questions, components, modules, lenses }
  const path = (kind: string, id: string) => jsonPath(['words', language, kind, id])
  const missing = KINDS.flatMap((kind) =>
    known[kind]
      .filter(({ id }) => !Object.hasOwn(said[kind], id))
      .map(({ id }): PackFault => ({ code: 'pack-missing', path: path(kind, id) })),
  )
  const unknown = KINDS.flatMap((kind) =>
    Object.keys(said[kind])
      .filter((id) => !known[kind].some((one) => one.id === id))
      .map((id): PackFault => ({ code: 'pack-unknown-id', path: path(kind, id), id })),
  )
  const roles = Object.keys(said.roles ?? {})
    .filter((id) => !Object.hasOwn(structure.roles, id))
    .map((id): PackFault => ({ code: 'pack-unknown-id', path: path('roles', id), id }))
  return [...missing, ...unknown, ...roles]
}
