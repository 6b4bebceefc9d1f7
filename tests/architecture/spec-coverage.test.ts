import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'
import { citedIn, coverageFaults, rulesIn } from '../../scripts/checks/spec-coverage.mjs'

const SPEC = '# Rules\n- **S1** One.\n  More about it.\n- **S2** Two.\n'
// Put together here, so that the check on the real tests does not take these for titles.
const titled = (call: string, title: string) => `${call}('${title}', () => {})\n`

it('every rule of the SPEC has a test, and every citation a rule', () => {
  const paths = filesUnder('tests').filter((path) => /\.(test|spec)\.tsx?$|^tests\/e2e\/.*\.ts$/.test(path))
  const tests = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  expect(coverageFaults(readFileSync('src/core/SPEC.md', 'utf8'), tests)).toEqual([])
})

it('rules are read from the SPEC', () => {
  expect(rulesIn(SPEC)).toEqual(['S1', 'S2'])
})

it('citations are read from titles of every kind, and from nowhere else', () => {
  expect(citedIn(titled('it', '[S1] adds'))).toEqual(['S1'])
  expect(citedIn(titled('test.each([1, 2])', 'adds %s [S1, S2]'))).toEqual(['S1', 'S2'])
  expect(citedIn('// [S1] in a comment\n')).toEqual([])
})

it('a rule without a test is a fault', () => {
  expect(coverageFaults(SPEC, { 'a.test.ts': titled('it', '[S1] adds') })).toEqual(['S2 has no test'])
})

it('a citation without a rule is a fault', () => {
  const tests = { 'a.test.ts': titled('it', '[S1] adds') + titled('it', '[S2] and [S3]') }
  expect(coverageFaults(SPEC, tests)).toEqual(['a.test.ts cites S3, which is no rule'])
})

it('a SPEC without rules, or with a rule twice, is a fault', () => {
  expect(coverageFaults('', {})).toEqual(['the SPEC holds no rule'])
  expect(coverageFaults('- **S1** a\n- **S1** b\n', { a: titled('it', '[S1]') })).toEqual([
    'S1 stands twice in the SPEC',
  ])
})
