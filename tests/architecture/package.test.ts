import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'

interface Package {
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const pack = JSON.parse(readFileSync('package.json', 'utf8')) as Package

it('every dependency is pinned to one version', () => {
  const versions = Object.entries({ ...pack.dependencies, ...pack.devDependencies })
  expect(versions.length).toBeGreaterThan(20)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('Node 20.19 is enough', () => {
  expect(pack.engines.node).toBe('>=20.19')
})

it('continuous integration calls what a person calls', () => {
  const commands = readFileSync('.ci/run', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  expect(commands).toEqual(['set -euo pipefail', expect.stringMatching(/^cd /), 'npm ci && npm test'])
})

it('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

it('no file names a registry or a place on one machine', () => {
  const place = /(?<![\w.)\]}*-])\/(work|home|Users|root)\/|[A-Z]:\\+Users/
  const host = /\bregistry\.[a-z]/
  const texts = ['src', 'tests', 'docs', 'scripts', 'locales', '.ci', '.']
    .flatMap((folder) =>
      folder === '.' ? filesUnder('.').filter((path) => !path.includes('/')) : filesUnder(folder),
    )
    .filter(
      (path) =>
        /\.(tsx?|m?js|json|md|css|html|sh|svg|txt)$|\.ci\/run$/.test(path) && path !== 'package-lock.json',
    )
  expect(texts.length).toBeGreaterThan(30)
  const naming = texts.filter((path) => {
    const text = readFileSync(path, 'utf8')
    return place.test(text) || host.test(text)
  })
  expect(naming).toEqual([])
})
