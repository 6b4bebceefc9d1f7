import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { cruiseTree, faultsOf, ruleNames } from '../../scripts/checks/architecture.mjs'
import { CLEAN_FILES, PLANTED, PLANTED_FILES, STUB_PACKAGES } from './planted.ts'
import { temporaryTree } from './temporary-tree.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('arrows between the folders', () => {
  it('are kept by the source of this project', async () => {
    expect(faultsOf(await cruiseTree('.'))).toEqual([])
  })

  it('have a planted violation for every rule', () => {
    expect(Object.keys(PLANTED).toSorted()).toEqual(ruleNames().toSorted())
  })

  it('are seen to be broken, each rule by its name', async () => {
    const { violations } = await cruiseTree(temporaryTree({ ...PLANTED_FILES, ...STUB_PACKAGES }))
    for (const [rule, { from }] of Object.entries(PLANTED)) {
      expect(violations).toContainEqual(expect.objectContaining({ rule, from }))
    }
  })

  it('are seen to be broken where node_modules is a link to elsewhere', async () => {
    const packages = temporaryTree(STUB_PACKAGES)
    const root = temporaryTree(PLANTED_FILES)
    symlinkSync(join(packages, 'node_modules'), join(root, 'node_modules'), 'junction')
    const { violations } = await cruiseTree(root)
    const found = new Set(violations.map(({ rule }) => rule))
    expect(Object.keys(PLANTED).filter((rule) => !found.has(rule))).toEqual([])
  })

  it('find nothing in a tree that obeys', async () => {
    const { violations } = await cruiseTree(temporaryTree({ ...CLEAN_FILES, ...STUB_PACKAGES }))
    expect(violations).toEqual([])
  })

  it('fail when hardly anything was read', async () => {
    const root = temporaryTree({ 'tsconfig.json': '{}' })
    mkdirSync(dirname(join(root, 'src/core/a.ts')), { recursive: true })
    writeFileSync(join(root, 'src/core/a.ts'), '')
    const read = await cruiseTree(root)
    expect(faultsOf({ ...read, violations: [] })).toEqual([expect.stringContaining('only 1 modules')])
  })
})
