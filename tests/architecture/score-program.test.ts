import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { temporaryTree } from './temporary-tree.ts'

vi.setConfig({ testTimeout: 120_000 })

const GOOD = readFileSync('tests/fixtures/documents/version-1.alidade.json', 'utf8')
const named = (city: string) => GOOD.replace('"city": "Meridiana"', `"city": "${city}"`)

let folder = ''
const path = (name: string) => join(folder, name)

/** Calls the program and waits for its end. */
function score(args: readonly string[], options: { input?: string; cwd?: string; env?: object } = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/score.mjs'), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      ...options,
      env: { ...process.env, npm_lifecycle_event: '', ...options.env },
    },
  )
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  return {
    lines: lines(stdout).map((line) => JSON.parse(line) as { city: string }),
    said: lines(stderr),
    status,
  }
}

/** Files in a new folder, whole ones and broken ones. */
function someFiles(): void {
  folder = temporaryTree({
    'good.json': GOOD,
    'sol.json': named('Sol'),
    'mark.json': `\ufeff${named('Mark')}`,
    'level.json': GOOD.replace('"level": 3', '"level": 6'),
    'torn.json': GOOD.slice(0, -9),
    'changed.json': GOOD.replace('"answers": [', `"checksum": "sha256-${'0'.repeat(64)}", "answers": [`),
  })
}

it('prints one line a file, in order, and remarks on standard error', () => {
  someFiles()
  const { lines, said, status } = score([path('sol.json'), path('good.json')])
  expect(lines.map(({ city }) => city)).toEqual(['Sol', 'Meridiana'])
  const golden = JSON.parse(
    readFileSync('tests/fixtures/documents/version-1.score-line.json', 'utf8'),
  ) as object
  expect(Object.keys(lines[1] ?? {})).toEqual(Object.keys(golden))
  expect(said).toEqual(
    ['sol.json', 'good.json'].map(
      (name) => `${path(name)}: has no checksum, no instrument.structure, no instrument.words`,
    ),
  )
  expect(status).toBe(0)
})

it('names a broken file and the place in it, scores the others, and ends with 1', () => {
  someFiles()
  const broken = ['level.json', 'torn.json', 'changed.json', 'gone.json', '.'].map(path)
  const { lines, said, status } = score([...broken, path('good.json')])
  expect(lines).toHaveLength(1)
  expect(status).toBe(1)
  expect(said.slice(0, 3)).toEqual([
    `${path('level.json')}: has a wrong or missing value at answers.0.level`,
    `${path('torn.json')}: is no JSON`,
    `${path('changed.json')}: was changed after it was written: its checksum is wrong`,
  ])
  expect(said[3]).toMatch(/gone\.json: cannot be read: ENOENT/)
  expect(said[4]).toMatch(/: cannot be read: EISDIR/)
  expect(said).toHaveLength(6)
})

it('reads names from standard input, and finds them where the person stands', () => {
  someFiles()
  const { lines, status } = score(['-'], { input: 'good.json\nmark.json\n', cwd: folder })
  expect(lines.map(({ city }) => city)).toEqual(['Meridiana', 'Mark'])
  expect(status).toBe(0)
  const byNpm = { npm_lifecycle_event: 'score', INIT_CWD: folder }
  expect(score(['sol.json'], { env: byNpm }).lines).toHaveLength(1)
})

it('without a file it says how it is called', () => {
  expect(score([])).toMatchObject({ lines: [], status: 1, said: [expect.stringContaining('Usage')] })
})

it('keeps the order and every fault over thousands of files', () => {
  someFiles()
  const cities = Array.from({ length: 1200 }, (_, index) => `City ${index}`)
  for (const city of cities) writeFileSync(path(`${city}.json`), named(city))
  const names = cities.map((city) => path(`${city}.json`)).toSpliced(700, 0, path('torn.json'))
  const { lines, said, status } = score(['-'], { input: names.join('\n') })
  expect(lines.map(({ city }) => city)).toEqual(cities)
  expect(said).toHaveLength(1201)
  expect(said[700]).toContain('torn.json: is no JSON')
  expect(status).toBe(1)
})
