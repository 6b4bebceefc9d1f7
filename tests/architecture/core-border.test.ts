import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { temporaryTree } from './temporary-tree.ts'

// A compiler starts slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const TSC = resolve('node_modules/typescript/bin/tsc')

/** Compiles a file as if it lay in the core, and gives back what the compiler says. */
function compileInCore(code: string): string {
  const root = temporaryTree({
    'planted.ts': code,
    'tsconfig.json': JSON.stringify({
      extends: resolve('tsconfig.core.json'),
      include: ['planted.ts'],
    }),
  })
  return spawnSync(process.execPath, [TSC, '-p', root], { encoding: 'utf8' }).stdout
}

it('the compiler knows no browser in the core', () => {
  const code = ['document', 'window', 'console', 'crypto', 'fetch', 'localStorage', 'process']
    .map((name) => `export const ${name}Use = ${name}`)
    .join('\n')
  const said = compileInCore(code)
  for (const name of ['document', 'window', 'console', 'crypto', 'fetch', 'localStorage', 'process']) {
    expect(said).toContain(`Cannot find name '${name}'`)
  }
})

it('the compiler lets pure code be', () => {
  expect(compileInCore('export const sum = (a: number, b: number): number => a + b\n')).toBe('')
})
