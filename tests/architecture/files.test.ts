import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'

const LONGEST = 250

it(`no source file is longer than ${LONGEST} lines`, () => {
  const code = filesUnder('src').filter((path) => /\.(tsx?|css)$/.test(path))
  expect(code.length).toBeGreaterThan(LONGEST / 10)
  expect(code.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > LONGEST)).toEqual([])
})

it('each main folder says what belongs there', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const without = folders.map(({ name }) => `src/${name}/README.md`).filter((path) => !existsSync(path))
  expect(without).toEqual([])
})

it('file names are in kebab case', () => {
  const odd = filesUnder('src').filter(
    (path) => /\.tsx?$/.test(path) && !/\/[a-z0-9-]+(\.d)?\.tsx?$/.test(path),
  )
  expect(odd).toEqual([])
})
