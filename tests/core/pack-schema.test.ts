import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import structure from '../../src/instruments/city-data-strategy.json' with { type: 'json' }
import { packSchema } from '../../src/core/pack/schema.ts'
import { readPack } from '../../src/core/pack/read-pack.ts'
import { changed, type Path } from '../fixtures/files.ts'
import { serviceDeskFile } from '../fixtures/packs.ts'
import { LANGUAGES, readWords } from '../fixtures/words.ts'

const schema = JSON.parse(readFileSync('public/schema/pack.schema.json', 'utf8')) as object
const valid = new Ajv2020({ strict: true }).compile(schema)

const example = () => /```json\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8'))?.[1] ?? ''

describe('the example of the guide', () => {
  it('[PK1] is a pack that the program reads and the schema takes', () => {
    expect(readPack(example())).toMatchObject({ ok: true })
    expect(valid(JSON.parse(example()))).toBe(true)
  })
})

describe('the schema of a pack', () => {
  it('takes the service desk and the structure that the program ships', () => {
    expect(valid(serviceDeskFile())).toBe(true)
    const words = Object.fromEntries(
      LANGUAGES.map((language) => [language, readWords(language, 'instruments/city-data-strategy')]),
    )
    expect(valid({ format: 'alidade-pack', formatVersion: 1, structure, words })).toBe(true)
  })

  const first = ['structure', 'components', 0, 'questions', 0] as const
  const bad: [path: Path, value?: unknown][] = [
    [['format'], 'alidade-assessment'],
    [['formatVersion'], 2],
    [['structure', 'scale', 'levels'], 4],
    [['structure', 'scale', 'effortByLevel', '4']],
    [['structure', 'prerequisites', 0, 'atLeast'], 6],
    [['structure', 'components'], []],
    [['structure', 'components', 0, 'questions'], []],
    [[...first, 'value'], 0],
    [[...first, 'value']],
    [[...first, 'gates'], true],
    [[...first, 'id'], 'Our City'],
    [['structure', 'roles'], { clerk: 'some' }],
    [['words'], {}],
    [['words', 'English'], {}],
    [['words', 'en', 'questions', 'desk.rota', 'title'], ''],
    [['words', 'en', 'questions', 'desk.rota', 'levels', '5']],
    [['words', 'en', 'questions', 'desk.rota', 'evidence'], ['one']],
    [['words', 'en', 'levels']],
    [['name'], 7],
  ]
  it.each(bad)('[PK2] and the program refuse the same at %j = %j', (path, ...value) => {
    const file = changed(serviceDeskFile(), path, ...value)
    expect(valid(file)).toBe(false)
    expect(readPack(JSON.stringify(file)).ok).toBe(false)
  })

  it('names the fields that the program reads, and no others', () => {
    const { properties } = schema as { properties: object }
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(packSchema.shape).toSorted())
    const { $defs } = schema as { $defs: Record<string, { properties?: object }> }
    const named = (name: string) => Object.keys($defs[name]?.properties ?? {}).toSorted()
    const { structure: ofPack } = packSchema.shape
    expect(named('structure')).toEqual(Object.keys(ofPack.shape).toSorted())
  })
})
