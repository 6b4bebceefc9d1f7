import { describe, expect, it } from 'vitest'
import structure from '../../src/instruments/city-data-strategy.json' with { type: 'json' }
import { packFrom, readPack } from '../../src/core/pack/read-pack.ts'
import { MOST_FAULTS } from '../../src/core/pack/pack-fault.ts'
import { changed, type Path } from '../fixtures/files.ts'
import { faultsAfter, parsedPack, SERVICE_DESK, serviceDeskFile } from '../fixtures/packs.ts'
import { LANGUAGES, readWords } from '../fixtures/words.ts'

const codes = (text: string) => {
  const read = readPack(text)
  return read.ok ? [] : read.error.map(({ code }) => code)
}

describe('a pack', () => {
  it('[PK1] of four components, no modules and two languages is read as it was written', () => {
    const read = readPack(SERVICE_DESK)
    expect(read.ok && read.value.structure.components.map((part) => part.id)).toEqual([
      'hear',
      'reply',
      'learn',
      'desk',
    ])
    expect(parsedPack().structure.modules).toEqual([])
    expect(parsedPack().structure.crosswalk.wwc.criteria).toEqual({})
    expect(Object.keys(parsedPack().words)).toEqual(['en', 'es'])
    expect(parsedPack().file).toEqual(serviceDeskFile())
  })

  it('[PK1] can hold the very questionnaire that comes with the program', () => {
    const said = Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        readWords(language, 'instruments/city-data-strategy') as object,
      ]),
    )
    const read = packFrom({ format: 'alidade-pack', formatVersion: 1, structure, words: said })
    expect(read.ok ? [] : read.error).toEqual([])
  })

  it('[PK1] is refused where it is no pack, or a newer one', () => {
    expect(codes('{"format": "alidade-pa')).toEqual(['pack-not-json'])
    expect(codes('[]')).toEqual(['pack-not-ours'])
    expect(codes('{"format": "alidade-assessment"}')).toEqual(['pack-not-ours'])
    expect(codes('{"format": "alidade-pack", "formatVersion": 2}')).toEqual(['pack-newer'])
    expect(codes(' '.repeat(21_000_000))).toEqual(['pack-too-large'])
  })
})

const FIRST = ['structure', 'components', 0, 'questions', 0] as const
const NEEDS = ['structure', 'prerequisites', 0] as const
const CHANNELS = ['words', 'es', 'questions', 'hear.channels'] as const

/** What an author may get wrong: the change, and what the program says of it. */
const WRONG: readonly (readonly [string, Path, unknown, object])[] = [
  ['a level of 6', [...NEEDS, 'atLeast'], 6, high('structure.prerequisites[0].atLeast', 5)],
  ['a level of 0', [...NEEDS, 'reaches'], 0, low('structure.prerequisites[0].reaches', 1)],
  ['a value of 4', [...FIRST, 'value'], 4, high('structure.components[0].questions[0].value', 3)],
  ['a value in words', [...FIRST, 'value'], 'high', kind('structure.components[0].questions[0].value')],
  ['a scale of four', ['structure', 'scale', 'levels'], 4, kind('structure.scale.levels')],
  ['no components', ['structure', 'components'], [], short('structure.components', 2)],
  ['an empty title', [...CHANNELS, 'title'], '', empty('words.es.questions["hear.channels"].title')],
  [
    'a slip in the name of a field',
    [...FIRST, 'gates'],
    true,
    { code: 'pack-unknown-field', path: 'structure.components[0].questions[0].gates' },
  ],
  [
    'a step without its effort',
    ['structure', 'scale', 'effortByLevel'],
    { '1': 1, '2': 1, '3': 1 },
    { code: 'pack-missing', path: 'structure.scale.effortByLevel["4"]' },
  ],
  [
    'an id with blanks',
    ['structure', 'components', 1, 'id'],
    'Our city',
    { code: 'pack-id-form', path: 'structure.components[1].id', id: 'Our city' },
  ],
  [
    'an id that every object has',
    ['structure', 'id'],
    'constructor',
    { code: 'pack-id-form', path: 'structure.id', id: 'constructor' },
  ],
  [
    'a version with blanks',
    ['structure', 'version'],
    'the second',
    { code: 'pack-version-form', path: 'structure.version', id: 'the second' },
  ],
  [
    'two questions of one id',
    ['structure', 'components', 1, 'questions', 0, 'id'],
    'hear.channels',
    { code: 'pack-id-twice', path: 'structure.components[1].questions[0].id', id: 'hear.channels' },
  ],
  [
    'a lens that is not there',
    [...FIRST, 'lenses', 0],
    'depth',
    id('components[0].questions[0].lenses[0]', 'depth'),
  ],
  [
    'a group lens on a question',
    ['structure', 'lenses', 0],
    { id: 'reach', of: ['time'] },
    { code: 'pack-lens-group', path: 'structure.components[0].questions[0].lenses[0]', id: 'reach' },
  ],
  ['a group of nothing', ['structure', 'lenses', 2], { id: 'all', of: ['no'] }, id('lenses[2].of[0]', 'no')],
  ['a prerequisite of nothing', [...NEEDS, 'needs'], 'no', id('prerequisites[0].needs', 'no')],
  ['a prerequisite before nothing', [...NEEDS, 'before', 1], 'no', id('prerequisites[0].before[1]', 'no')],
  [
    'words for a role that is not there',
    ['words', 'en', 'roles'],
    { mayor: 'Mayor' },
    { code: 'pack-unknown-id', path: 'words.en.roles.mayor', id: 'mayor' },
  ],
  ['a role for nothing', ['structure', 'roles'], { clerk: ['no'] }, id('roles.clerk[0]', 'no')],
  [
    'a role that is not there',
    ['structure', 'rolesWithoutGates'],
    ['mayor'],
    id('rolesWithoutGates[0]', 'mayor'),
  ],
  [
    'a practice that is not there',
    ['structure', 'practiceReadiness'],
    { ai: {} },
    id('practiceReadiness.ai', 'ai'),
  ],
  [
    'a criterion that is not there',
    [...FIRST, 'wwc'],
    ['DM1'],
    id('components[0].questions[0].wwc[0]', 'DM1'),
  ],
  [
    'a topic that is not there',
    [...FIRST, 'ukTopics'],
    ['MAN'],
    id('components[0].questions[0].ukTopics[0]', 'MAN'),
  ],
  [
    'words in a language without a name',
    ['words', 'English'],
    english(),
    { code: 'pack-language-form', id: 'English' },
  ],
  ['no words', ['words'], {}, short('words', 1)],
  [
    'words for a question that is not there',
    ['words', 'en', 'questions', 'hear.more'],
    english().questions['hear.groups'],
    { code: 'pack-unknown-id', path: 'words.en.questions["hear.more"]', id: 'hear.more' },
  ],
]

const WRONG_SNAPSHOTS: typeof WRONG = [
  [
    'a snapshot that leaves a component out',
    [...FIRST, 'snapshot'],
    true,
    { code: 'pack-snapshot-component', path: 'structure.components[1]', id: 'reply' },
  ],
  [
    'a snapshot without its gate',
    ['structure', 'components', 0, 'questions', 1, 'snapshot'],
    true,
    { code: 'pack-snapshot-gate', path: 'structure.components[0].questions[0]', id: 'hear.channels' },
  ],
]

describe('the author of a pack learns where it is wrong', () => {
  it.each(WRONG)('[PK2] %s', (_name, path, value, expected) => {
    expect(faultsAfter(path, value)).toContainEqual(expect.objectContaining(expected))
  })

  it.each(WRONG_SNAPSHOTS)('[PK5] %s', (_name, path, value, expected) => {
    expect(faultsAfter(path, value)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    ['a field', ['structure', 'version'], 'structure.version'],
    ['the words of a question', ['words', 'es', 'questions', 'desk.rota'], 'words.es.questions["desk.rota"]'],
    ['the words of a component', ['words', 'en', 'components', 'desk'], 'words.en.components.desk'],
    [
      'one level',
      ['words', 'en', 'questions', 'desk.rota', 'levels', '5'],
      'words.en.questions["desk.rota"].levels["5"]',
    ],
  ] as const)('[PK3] %s that is missing is named', (_name, path, place) => {
    expect(faultsAfter(path)).toEqual([{ code: 'pack-missing', path: place }])
  })

  it('[PK2] everything that is wrong is said at once, up to a limit', () => {
    const twice = changed(changed(serviceDeskFile(), ['structure', 'id'], 7), ['words', 'en', 'levels'], {})
    const read = packFrom(twice)
    expect(read.ok ? 0 : read.error.length).toBe(6)
    const none = packFrom({ ...serviceDeskFile(), words: { en: {}, es: {}, pt: { questions: many(99) } } })
    expect(none.ok ? 0 : none.error.length).toBe(MOST_FAULTS)
  })
})

function high(path: string, maximum: number) {
  return { code: 'pack-number-high', path, maximum }
}
function low(path: string, minimum: number) {
  return { code: 'pack-number-low', path, minimum }
}
function short(path: string, minimum: number) {
  return { code: 'pack-list-short', path, minimum }
}
function kind(path: string) {
  return { code: 'pack-wrong-kind', path }
}
function empty(path: string) {
  return { code: 'pack-text-empty', path }
}
function id(path: string, unknown: string) {
  return { code: 'pack-unknown-id', path: `structure.${path}`, id: unknown }
}
function english() {
  const { en } = parsedPack().words
  if (en === undefined) throw new Error('no English')
  return en
}
function many(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, {}]))
}
