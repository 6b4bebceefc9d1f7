import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseCsv } from '../fixtures/csv.ts'
import { temporaryTree } from './temporary-tree.ts'

vi.setConfig({ testTimeout: 120_000 })

const GOOD = readFileSync('tests/fixtures/documents/version-1.alidade.json', 'utf8')
const ID = '7d0f6c2e-3f0e-4b7e-9d2a-6a3d1c5b8e90'
const city = (name: string) => GOOD.replace('"city": "Meridiana"', `"city": "${name}"`).replace(ID, name)
const FILES = ['answers.csv', 'assessments.csv', 'datapackage.json', 'evidence.csv', 'questions.csv']

/** Calls the program in a folder and waits for its end. */
function tidy(folder: string, args: readonly string[], input = '') {
  const script = join(process.cwd(), 'scripts/tidy.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input,
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  const said = stderr.split('\n').filter((line) => line !== '' && !line.includes('has no checksum'))
  return { stdout, said, status }
}
const tableIn = (folder: string, name: string) => parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'))

it('makes four tables and their description, in the order of the files', () => {
  const folder = temporaryTree({ 'sol.json': city('Sol'), 'lua.json': city('Lua') })
  expect(tidy(folder, ['--out', 'to/tables', 'sol.json', 'lua.json'])).toEqual({
    stdout: '',
    said: [],
    status: 0,
  })
  const tables = join(folder, 'to/tables')
  expect(readdirSync(tables).toSorted()).toEqual(FILES)
  expect(tableIn(tables, 'assessments').map((line) => line[1])).toEqual(['city', 'Sol', 'Lua'])
  expect(tableIn(tables, 'answers')).toHaveLength(1 + 2 * 35)
  expect(tableIn(tables, 'questions')).toHaveLength(1 + 45)
  const described = JSON.parse(readFileSync(join(tables, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[]
  }
  for (const { path } of described.resources) expect(existsSync(join(tables, path))).toBe(true)
})

it('names what is broken or given twice, takes the rest, and ends with 1', () => {
  const folder = temporaryTree({
    'sol.json': city('Sol'),
    'again.json': city('Sol'),
    'level.json': GOOD.replace('"level": 3', '"level": 6'),
  })
  const { said, status } = tidy(
    folder,
    ['--out', 'tables', '-'],
    'level.json\nsol.json\nagain.json\ngone.json\n',
  )
  expect(status).toBe(1)
  expect(said).toEqual([
    'level.json: has a wrong or missing value at answers.0.level',
    'again.json: holds the same assessment as sol.json, which was taken',
    expect.stringMatching(/^gone\.json: cannot be read: ENOENT/),
  ])
  expect(tableIn(join(folder, 'tables'), 'assessments')).toHaveLength(2)
})

it('never overwrites tables unless it is told to', () => {
  const folder = temporaryTree({
    'sol.json': city('Sol'),
    'lua.json': city('Lua'),
    'tables/notes.txt': 'mine',
  })
  tidy(folder, ['--out', 'tables', 'sol.json'])
  const { said, status } = tidy(folder, ['--out', 'tables', 'lua.json'])
  expect(status).toBe(1)
  expect(said).toEqual([expect.stringMatching(/^tables: holds .*assessments\.csv.* already; --replace/)])
  expect(tableIn(join(folder, 'tables'), 'assessments')[1]?.[1]).toBe('Sol')
  expect(tidy(folder, ['--replace', '--out', 'tables', 'lua.json']).status).toBe(0)
  expect(tableIn(join(folder, 'tables'), 'assessments')[1]?.[1]).toBe('Lua')
  expect(readdirSync(join(folder, 'tables')).toSorted()).toEqual([...FILES, 'notes.txt'].toSorted())
})

it('without a good file it leaves everything as it was', () => {
  const folder = temporaryTree({ 'torn.json': GOOD.slice(0, -9), 'sol.json': city('Sol') })
  expect(tidy(folder, ['--out', 'new/tables', 'torn.json'])).toMatchObject({
    status: 1,
    said: ['torn.json: is no JSON'],
  })
  expect(readdirSync(folder).toSorted()).toEqual(['sol.json', 'torn.json'])
  tidy(folder, ['--out', 'tables', 'sol.json'])
  expect(tidy(folder, ['--replace', '--out', 'tables', 'torn.json']).status).toBe(1)
  expect(tableIn(join(folder, 'tables'), 'assessments')[1]?.[1]).toBe('Sol')
})

it.each([
  { args: [] },
  { args: ['--out', 'tables'] },
  { args: ['sol.json'] },
  { args: ['--out'] },
  { args: ['--into', 'x', 'sol.json'] },
])('says how it is called where it is called with $args', ({ args }) => {
  const folder = temporaryTree({ 'sol.json': city('Sol') })
  expect(tidy(folder, args)).toMatchObject({ status: 1, said: [expect.stringContaining('Usage')] })
  expect(readdirSync(folder)).toEqual(['sol.json'])
})

it('keeps the order of thousands of files, in whichever thread they were read', () => {
  const folder = temporaryTree({})
  const names = Array.from({ length: 600 }, (_, index) => `City${index}`)
  for (const name of names) writeFileSync(join(folder, `${name}.json`), city(name))
  expect(tidy(folder, ['--out', 'tables', '-'], names.map((name) => `${name}.json`).join('\n')).status).toBe(
    0,
  )
  const [, ...lines] = tableIn(join(folder, 'tables'), 'assessments')
  expect(lines.map((line) => line[1])).toEqual(names)
})
