import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SBOM, shipped } from '../../scripts/sbom.mjs'

interface Sbom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const list = read(SBOM) as Sbom
const lock = read('package-lock.json') as Lock
const pack = read('package.json') as { version: string; dependencies: Record<string, string> }
const named = ({ name, version }: { name: string; version: string }) => `${name}@${version}`

describe('the list of what the program is made of', () => {
  it('is CycloneDX, of this version of the program', () => {
    expect(list.bomFormat).toBe('CycloneDX')
    expect(list.specVersion).toMatch(/^1\.\d$/)
    expect(list.metadata.component).toMatchObject({ name: 'alidade', version: pack.version })
  })

  it('names what the lock file says is shipped, and nothing else: `npm run sbom` writes it anew', () => {
    expect(list.components.map(named).toSorted()).toEqual(shipped(lock))
  })

  it('names every dependency of package.json', () => {
    const names = list.components.map(named)
    expect(
      Object.entries(pack.dependencies).filter(([name, version]) => !names.includes(`${name}@${version}`)),
    ).toEqual([])
  })

  it('has for each package the hash of the lock file', () => {
    const integrity = new Map(
      Object.entries(lock.packages).map(([path, one]) => [
        `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${one.version}`,
        one.integrity,
      ]),
    )
    for (const one of list.components) {
      const [, base64 = ''] = /^sha512-(.+)$/.exec(integrity.get(named(one)) ?? '') ?? []
      expect(one.hashes).toContainEqual({
        alg: 'SHA-512',
        content: Buffer.from(base64, 'base64').toString('hex'),
      })
    }
  })

  it('says nothing that differs from run to run', () => {
    const text = readFileSync(SBOM, 'utf8')
    expect(text).not.toMatch(/serialNumber|timestamp|urn:uuid/)
  })

  it('leaves out what only builds or is optional, and takes in what the worker is built of', () => {
    const fake = {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', dev: true },
        'node_modules/c': { version: '1.0.0', optional: true },
        'node_modules/d': { version: '1.0.0', devOptional: true },
        'node_modules/a/node_modules/@e/f': { version: '2.0.0' },
        'node_modules/workbox-precaching': { version: '7.0.0', dev: true },
      },
    }
    expect(shipped(fake)).toEqual(['@e/f@2.0.0', 'a@1.0.0', 'workbox-precaching@7.0.0'])
  })
})
