import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'
import { privacy } from '../../scripts/privacy.mjs'
import { PLACES } from '../../src/core/assessment/places.ts'

const places = Object.values(PLACES)
const namesAt = (home: string) => places.filter((one) => one.home === home).map(({ name }) => name)
const adapters = filesUnder('src/adapters')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))

it('[PU9] PRIVACY.md says what the tables say (else: npm run privacy)', async () => {
  expect(readFileSync('PRIVACY.md', 'utf8')).toBe(await privacy())
}, 60_000)

it('[PU9] every store of the database and every key of localStorage stands in the table of places', () => {
  const stores = [...adapters.join('\n').matchAll(/createObjectStore\('([^']+)'/g)].map(([, name]) => name)
  expect(namesAt('database').toSorted()).toEqual(stores.toSorted())
  const inLocalStorage = adapters.filter((text) => text.includes('localStorage')).join('\n')
  const keys = [...inLocalStorage.matchAll(/`\$\{__KEPT_AS__\}(\.[\w.]+)`/g)].map(
    ([, name]) => `alidade${name}`,
  )
  expect(namesAt('localStorage').toSorted()).toEqual([...new Set(keys)].toSorted())
})
