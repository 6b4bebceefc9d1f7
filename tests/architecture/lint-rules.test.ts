import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { temporaryTree } from './temporary-tree.ts'

// The first test waits for the linter.
vi.setConfig({ testTimeout: 60_000 })

const OXLINT = resolve('node_modules/oxlint/bin/oxlint')
const PROJECT = ['.oxlintrc.json', 'scripts/lint/alidade-plugin.mjs']

/** Rule, file and the line that breaks it. */
const PLANTED: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['alidade(no-arithmetic)', 'src/features/a.ts', 'export const half = (n: number) => n / 2\n'],
  ['alidade(no-arithmetic)', 'src/app/a.ts', 'export const twice = (n: number) => n * 2\n'],
  ['alidade(no-arithmetic)', 'src/state/a.ts', 'export const odd = (n: number) => n % 2\n'],
  ['alidade(no-arithmetic)', 'src/state/b.ts', 'export const rounded = (n: number) => Math.round(n)\n'],
  [
    'alidade(no-arithmetic)',
    'src/features/b.ts',
    'export const all = (n: number[]) => n.reduce((a, b) => a + b)\n',
  ],
  ['alidade(no-clock)', 'src/core/a.ts', 'export const now = () => Date.now()\n'],
  ['alidade(no-clock)', 'src/core/b.ts', 'export const today = () => new Date()\n'],
  ['alidade(no-clock)', 'src/core/c.ts', 'export const chance = () => Math.random()\n'],
  ['alidade(no-clock)', 'src/core/d.ts', 'export const id = () => crypto.randomUUID()\n'],
  ['alidade(no-raw-words)', 'src/ui/a.tsx', 'export const Icon = () => <img src="a.svg" alt="Radar" />\n'],
  ['alidade(no-raw-words)', 'src/ui/b.tsx', "export const Hello = () => <p>{'Hello'}</p>\n"],
  ['react(jsx-no-literals)', 'src/ui/c.tsx', 'export const Hello = () => <p>Hello</p>\n'],
  ['typescript(no-explicit-any)', 'src/core/e.ts', 'export const read = (value: any) => String(value)\n'],
  ['typescript(no-non-null-assertion)', 'src/core/f.ts', 'export const sure = (value?: string) => value!\n'],
  ['import(no-default-export)', 'src/core/g.ts', 'export default 1\n'],
  [
    'eslint(no-restricted-globals)',
    'src/state/c.ts',
    "export const kept = () => localStorage.getItem('a')\n",
  ],
  ['eslint(no-restricted-globals)', 'src/ui/d.ts', "export const got = () => fetch('a')\n"],
  ['alidade(no-way-out)', 'src/ui/e.ts', "export const go = () => (location = 'https://a.example/?d=1')\n"],
  ['alidade(no-way-out)', 'src/ui/f.ts', "export const go = () => (window.location.href = 'b')\n"],
  ['alidade(no-way-out)', 'src/adapters/g.ts', "export const go = () => location.assign('b')\n"],
  ['alidade(no-way-out)', 'src/app/h.ts', "export const go = () => document.location.replace('b')\n"],
  ['alidade(no-way-out)', 'src/ui/i.ts', "export const go = () => window.open('b')\n"],
  ['eslint(no-restricted-globals)', 'src/adapters/j.ts', "export const go = () => open('b')\n"],
  ['alidade(no-way-out)', 'src/adapters/k.ts', 'export const call = () => new RTCPeerConnection()\n'],
  ['alidade(no-way-out)', 'src/ui/l.tsx', 'export const A = () => <a href="#/" ping="b">{1}</a>\n'],
  ['alidade(no-way-out)', 'src/ui/m.tsx', 'export const L = () => <link rel="dns-prefetch" href="b" />\n'],
  ['alidade(no-way-out)', 'src/ui/n.tsx', 'export const L = () => <link rel="preconnect" href="b" />\n'],
  ['alidade(no-way-out)', 'src/ui/o.tsx', 'export const A = () => <a href="https://a.example">{1}</a>\n'],
  ['alidade(no-way-out)', 'src/ui/p.tsx', 'export const A = () => <a href="//a.example">{1}</a>\n'],
  [
    'alidade(no-way-out)',
    'src/ui/q.tsx',
    'export const A = ({ d }: { d: string }) => <img alt="" src={`https://a.example/${d}`} />\n',
  ],
  ['alidade(no-request)', 'src/adapters/l.ts', "export const got = () => fetch('a')\n"],
  ['alidade(no-request)', 'src/adapters/m.ts', "export const got = () => navigator.sendBeacon('a')\n"],
  ['alidade(no-request)', 'src/adapters/n.ts', 'export const got = () => new XMLHttpRequest()\n'],
  ['alidade(no-request)', 'src/ui/r.ts', "export const got = () => new WebSocket('a')\n"],
  ['alidade(no-request)', 'src/ui/s.ts', "export const got = () => new EventSource('a')\n"],
  ['eslint(no-console)', 'src/core/h.ts', "export const say = () => console.log('a')\n"],
  [
    'eslint(max-lines)',
    'src/core/i.ts',
    Array.from({ length: 251 }, (_, n) => `export const a${n} = 1\n`).join(''),
  ],
]

const CLEAN: Readonly<Record<string, string>> = {
  'src/features/clean.ts': 'export const joined = (name: string, rest: string) => name + rest\n',
  'src/features/clean-count.ts': 'export const next = (place: number) => place + 1\n',
  'src/core/clean.ts':
    'export const half = (n: number) => n / 2\nexport const at = (ms: number) => new Date(ms)\n',
  'src/ui/clean.tsx':
    'export const Mark = ({ words }: { words: string }) => <p className="mark">{words}{\' · \'}</p>\n',
  'src/ui/clean-links.tsx':
    'export const A = () => <a href="#/about">{1}</a>\nexport const again = () => window.location.reload()\n',
  'src/adapters/own-files.ts': "export const got = () => fetch('a')\n",
  'src/adapters/clean.ts': "export const kept = () => localStorage.getItem('a')\n",
}

it.each(PLANTED)('%s is found in %s', (rule, file) => {
  expect(findings().filter((finding) => finding.file === file)).toContainEqual({ rule, file })
})

it('nothing is found in clean files', () => {
  expect(findings().filter(({ file }) => file in CLEAN)).toEqual([])
})

let found: readonly { rule: string; file: string }[] | undefined

/** One run for all: the linter takes the project's own settings, copied beside the planted files. */
function findings(): readonly { rule: string; file: string }[] {
  found ??= lint()
  return found
}

function lint(): readonly { rule: string; file: string }[] {
  const root = temporaryTree({
    ...Object.fromEntries(PROJECT.map((path) => [path, readFileSync(path, 'utf8')])),
    ...Object.fromEntries(PLANTED.map(([, file, code]) => [file, code])),
    ...CLEAN,
  })
  const run = spawnSync(process.execPath, [OXLINT, '--format', 'json', 'src'], {
    cwd: root,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: readonly { code: string; filename: string; severity: string }[]
  }
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, filename }) => ({ rule: code, file: filename.replaceAll('\\', '/') }))
}
