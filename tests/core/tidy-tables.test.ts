import { expect, it } from 'vitest'
import type { OpenedFile } from '../../src/core/exchange/read-file.ts'
import { questionRows } from '../../src/core/exchange/tidy/question-rows.ts'
import { type Row, tidyRows } from '../../src/core/exchange/tidy/rows.ts'
import {
  columnsOf,
  dataPackage,
  headerOf,
  linesOf,
  type Table,
  TABLES,
} from '../../src/core/exchange/tidy/tables.ts'
import { tidyFile } from '../../src/core/exchange/tidy/tidy-file.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { answer, city, INSTRUMENT, proof } from '../fixtures/builders.ts'
import { parseCsv } from '../fixtures/csv.ts'
import { changed, parsedFile, VERSION_1 } from '../fixtures/files.ts'
import { type DataPackage, faultsOf } from '../fixtures/frictionless.ts'
import { randomCities } from '../fixtures/random-cities.ts'

const REFERENCE = { id: INSTRUMENT.id, version: INSTRUMENT.version }
const BASE = { instrument: INSTRUMENT, hashes: { structure: '', words: {} }, hash: (text: string) => text }
const PACKAGE = dataPackage() as DataPackage

/** The rows of a city, as if it had been opened from its file. */
function rowsOf(...given: Parameters<typeof city>) {
  const { assessment, answers } = city(...given)
  return tidyRows(INSTRUMENT, { assessment, instrument: REFERENCE, answers: Object.values(answers) })
}
const rowOf = (rows: readonly Row[], question: string) => rows.find((row) => row.question === question)

/** The four tables of these files, as texts. */
function tablesOf(files: readonly OpenedFile[]): Readonly<Record<Table, string>> {
  const all = files.map((file) => tidyRows(INSTRUMENT, file))
  const text = (table: Table, rows: readonly Row[]) => headerOf(table) + linesOf(table, rows)
  return {
    assessments: text(
      'assessments',
      all.map(({ assessment }) => assessment),
    ),
    answers: text(
      'answers',
      all.flatMap(({ answers }) => answers),
    ),
    evidence: text(
      'evidence',
      all.flatMap(({ evidence }) => evidence),
    ),
    questions: text('questions', questionRows(INSTRUMENT)),
  }
}
const parsed = (tables: Readonly<Record<Table, string>>) =>
  Object.fromEntries(TABLES.map((table) => [table, parseCsv(tables[table])]))

it('[TD1] golden: the columns, which never change their names or their order', () => {
  expect(Object.fromEntries(TABLES.map((table) => [table, headerOf(table)]))).toEqual({
    assessments:
      'assessment,city,country,region,population,departments,date,closed_at,previous,instrument,' +
      'instrument_version,instrument_structure,scope,modules,term_ends,strategy_until,priority_outcome,' +
      'priority_services,groups,respondent_role,eligibility,summary\n',
    answers:
      'assessment,respondent,question,status,level,reason,note,confidence,weight,value,effort,revision,updated_at\n',
    evidence: 'assessment,respondent,question,item,what,where,strength,valid_months,date\n',
    questions:
      'question,instrument,version,part,kind,position,gate,snapshot,sensitive,experimental,value,lenses,wwc,' +
      'wwc_primary,wwc_ceiling,uk_rows\n',
  })
})

it('[TD1] a row has a cell for each column, by its name and in its order', () => {
  const { assessment, answers, evidence } = rowsOf({
    'gov.body': answer('gov.body', 3, { evidence: [proof(2, null)] }),
  })
  const rows = {
    assessments: assessment,
    answers: answers[0],
    evidence: evidence[0],
    questions: questionRows(INSTRUMENT)[0],
  }
  for (const table of TABLES) {
    expect(Object.keys(rows[table] ?? {})).toEqual(columnsOf(table).map(({ name }) => name))
  }
})

it('[TD1] "self" has a row for every question of the core and of modules that are on', () => {
  const core = coreQuestions(INSTRUMENT).map(({ id }) => id)
  expect(rowsOf({}).answers.map(({ question }) => question)).toEqual(core)
  const [first] = INSTRUMENT.modules
  const on = rowsOf({}, { modules: [first?.id ?? ''] }).answers.map(({ question }) => question)
  expect(on).toEqual([...core, ...(first?.questions.map(({ id }) => id) ?? [])])
  expect(rowOf(rowsOf({}).answers, 'gov.body')).toMatchObject({
    status: 'not-answered',
    level: null,
    weight: 1,
    revision: null,
    updated_at: null,
  })
})

it('[TD1] an answer to a module that is off keeps its row; others have rows only for what they said', () => {
  const eva = answer('eva.agenda', 4)
  const ana = answer('gov.body', 2, { respondent: 'Ana' })
  const { assessment } = city({})
  const { answers } = tidyRows(INSTRUMENT, { assessment, instrument: REFERENCE, answers: [ana, eva] })
  expect(answers).toHaveLength(coreQuestions(INSTRUMENT).length + 2)
  expect(rowOf(answers, 'eva.agenda')).toMatchObject({ level: 4 })
  expect(answers.filter(({ respondent }) => respondent === 'Ana')).toMatchObject([
    { question: 'gov.body', level: 2 },
  ])
})

it("[TD1, P4] weight, value and effort are the city's own, else the questionnaire's", () => {
  const own = { weights: { 'gov.body': 0.5 }, values: { 'gov.body': 1 }, efforts: { 'gov.mandate': 3 } }
  const { answers } = rowsOf({ 'gov.body': 2, 'gov.owners': 5 }, own)
  expect(rowOf(answers, 'gov.body')).toMatchObject({ weight: 0.5, value: 1, effort: 2 })
  expect(rowOf(answers, 'gov.mandate')).toMatchObject({ weight: 1, value: 2, effort: 3, level: null })
  expect(rowOf(answers, 'gov.owners')).toMatchObject({ effort: null })
  expect(rowOf(answers, 'use.metrics')).toMatchObject({ value: 3, effort: null })
})

it('[TD2] moments are UTC in whole seconds; one in a year without four digits is none', () => {
  const at = (updatedAt: string) =>
    rowOf(rowsOf({ 'gov.body': answer('gov.body', 3, { updatedAt }) }).answers, 'gov.body')?.updated_at
  expect(at('2026-05-11T21:00:00.999-03:00')).toBe('2026-05-12T00:00:00Z')
  expect(at('0000-01-01T00:00:00+14:00')).toBeNull()
})

it('[TD1] a question knows its part, its lenses with their groups, what it decides and what it touches', () => {
  const rows = questionRows(INSTRUMENT)
  expect(rowOf(rows, 'gov.owners')).toMatchObject({
    part: 'gov',
    kind: 'component',
    position: 3,
    gate: false,
    lenses: ['core-processes', 'people'],
  })
  expect(rowOf(rows, 'eva.capacity')).toMatchObject({ kind: 'module', lenses: [], wwc_primary: ['LC6'] })
  expect(rowOf(rows, 'use.contracts')).toMatchObject({
    wwc_primary: ['RDC1', 'RDC2', 'RDC3', 'RDC4', 'RDC5', 'RDC6', 'RDC8'],
    wwc_ceiling: ['RDC3', 'RDC4', 'RDC6', 'RDC8'],
  })
  expect(rowOf(rows, 'gov.body')).toMatchObject({ gate: true, uk_rows: ['MAN:72', 'RES:91', 'RES:95'] })
})

it('[TD1, TD2] every cell keeps to the data package: types, limits, keys that are unique and lead somewhere', () => {
  const tables = parsed(tablesOf(randomCities(INSTRUMENT, 300, 4)))
  expect(tables.answers?.length).toBeGreaterThan(300 * 30)
  expect(tables.evidence?.length).toBeGreaterThan(300)
  expect(faultsOf(PACKAGE, tables)).toEqual([])
})

it('and what does not keep to it would be found', () => {
  const [file] = randomCities(INSTRUMENT, 1, 4)
  if (file === undefined) throw new Error('no city')
  const broken = { ...file, assessment: { ...file.assessment, id: 'other', country: 'Brasil' } }
  const tables = parsed(tablesOf([file, file, broken]))
  const faults = faultsOf(PACKAGE, { ...tables, assessments: tables.assessments?.slice(0, 3) ?? [] })
  expect(faults).toContain('assessments: assessment twice')
  expect(faults.some((fault) => fault.includes('is not in assessments'))).toBe(true)
  expect(faultsOf(PACKAGE, tables)).toContain('assessments 2: country: Brasil')
})

it('the data package names the four files and how they are written', () => {
  expect(PACKAGE).toMatchObject({ profile: 'tabular-data-package', name: 'alidade' })
  expect(PACKAGE.resources.map(({ name, path }) => ({ name, path }))).toEqual(
    TABLES.map((table) => ({ name: table, path: `${table}.csv` })),
  )
  for (const resource of PACKAGE.resources) {
    expect(resource).toMatchObject({
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', doubleQuote: true },
      schema: { missingValues: [''] },
    })
    for (const { description } of resource.schema.fields) expect(description).toMatch(/\.$/)
  }
})

it('[TD1] a file becomes lines; what has no score line is refused with the same reason', () => {
  const tidy = tidyFile(VERSION_1, BASE)
  if (!tidy.ok) throw new Error(tidy.error.code)
  const { assessments, answers, evidence } = tidy.value.lines
  expect(tidy.value.assessment).toBe('7d0f6c2e-3f0e-4b7e-9d2a-6a3d1c5b8e90')
  expect(parseCsv(assessments)[0]?.slice(0, 3)).toEqual([tidy.value.assessment, 'Meridiana', 'BR'])
  expect(parseCsv(answers)).toHaveLength(35)
  expect(parseCsv(evidence).filter(([, , question]) => question === 'gov.contracts')).toHaveLength(3)
  expect(tidyFile('{', BASE)).toEqual({ ok: false, error: { code: 'file-not-json' } })
  const wrong = changed(parsedFile(), ['checksum'], `sha256-${'0'.repeat(64)}`)
  expect(tidyFile(JSON.stringify(wrong), BASE)).toMatchObject({ error: { code: 'file-checksum-wrong' } })
})

it('[TD4] what the questionnaire does not know stands in no table; such answers are a remark', () => {
  const answers = [answer('gov.body', 3), answer('future', 5), answer('future', 4, { respondent: 'Ana' })]
  const later = changed({ ...parsedFile(), answers }, ['instrument', 'version'], '2.0.0')
  const file = changed(later, ['assessment', 'modules'], ['eva', 'space'])
  const tidy = tidyFile(JSON.stringify(file), BASE)
  if (!tidy.ok) throw new Error(tidy.error.code)
  expect(tidy.value.lines.answers).not.toContain('future')
  expect(tidy.value.lines.assessments).not.toContain('space')
  expect(tidy.value.remarks.filter(({ code }) => code !== 'hashes-missing')).toEqual([
    { code: 'questions-unknown', questions: ['future'] },
  ])
})
