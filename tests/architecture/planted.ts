/** One violation for each rule of `.dependency-cruiser.mjs`: the file that breaks it, and what it imports. */
export const PLANTED: Readonly<Record<string, { readonly from: string; readonly imports: string }>> = {
  'core-arrows': { from: 'src/core/a.ts', imports: '../state/target.ts' },
  'instruments-arrows': { from: 'src/instruments/a.ts', imports: '../core/target.ts' },
  'adapters-arrows': { from: 'src/adapters/one/a.ts', imports: '../../ui/target.ts' },
  'state-arrows': { from: 'src/state/a.ts', imports: '../features/one/target.ts' },
  'ui-arrows': { from: 'src/ui/a.ts', imports: '../core/target.ts' },
  'features-arrows': { from: 'src/features/one/a.ts', imports: '../../app/target.ts' },
  'app-arrows': { from: 'src/app/a.ts', imports: '../adapters/one/target.ts' },
  'core-is-pure': { from: 'src/core/b.ts', imports: 'react' },
  'no-node-in-the-app': { from: 'src/state/b.ts', imports: 'node:fs' },
  'adapters-do-not-know-each-other': { from: 'src/adapters/one/b.ts', imports: '../two/target.ts' },
  'features-do-not-know-each-other': { from: 'src/features/one/b.ts', imports: '../two/target.ts' },
  'only-main-wires-adapters': { from: 'src/features/one/c.ts', imports: '../../adapters/one/target.ts' },
  'words-enter-through-adapters': { from: 'src/features/one/d.ts', imports: '../../../locales/en/ui.json' },
  'zustand-home': { from: 'src/features/one/e.ts', imports: 'zustand' },
  'recharts-home': { from: 'src/ui/b.ts', imports: 'recharts' },
  'jspdf-home': { from: 'src/features/one/f.ts', imports: 'jspdf' },
  'i18next-home': { from: 'src/app/b.ts', imports: 'i18next' },
  'idb-home': { from: 'src/features/one/g.ts', imports: 'idb' },
  'wouter-home': { from: 'src/features/one/h.ts', imports: 'wouter' },
  'workbox-home': { from: 'src/app/c.ts', imports: 'workbox-window' },
  'noble-hashes-home': { from: 'src/features/one/i.ts', imports: '@noble/hashes' },
  'age-home': { from: 'src/features/one/j.ts', imports: 'age-encryption' },
  'src-not-to-tests': { from: 'src/core/c.ts', imports: '../../tests/target.ts' },
  'no-circular': { from: 'src/core/d.ts', imports: './e.ts' },
  'no-orphans': { from: 'src/core/lonely.ts', imports: '' },
  'no-unresolvable': { from: 'src/core/f.ts', imports: './not-there.ts' },
  'no-barrels': { from: 'src/app/d.ts', imports: '../ui/index.ts' },
}

/** Files and packages that the planted files import. */
const TARGETS = [
  ...['core', 'state', 'ui', 'app', 'adapters/one', 'adapters/two', 'features/one', 'features/two'].map(
    (folder) => `src/${folder}/target.ts`,
  ),
  'src/ui/index.ts',
  'tests/target.ts',
]
const PACKAGES = [
  'react',
  'zod',
  'zustand',
  'recharts',
  'jspdf',
  'i18next',
  'idb',
  'wouter',
  'workbox-window',
  '@noble/hashes',
  'age-encryption',
]

/** Stand-ins for the libraries, so that a planted tree needs no installation. */
export const STUB_PACKAGES: Readonly<Record<string, string>> = Object.fromEntries(
  PACKAGES.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'exports.planted = 1\n'],
  ]),
)

export const PLANTED_FILES: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      moduleResolution: 'bundler',
    },
  }),
  'locales/en/ui.json': '{}',
  'src/core/e.ts': "import './d.ts'\n",
  ...Object.fromEntries(TARGETS.map((path) => [path, 'export const planted = 1\n'])),
  ...Object.fromEntries(
    Object.values(PLANTED).map(({ from, imports }) => [
      from,
      imports === '' ? 'export const lonely = 1\n' : `import { planted } from '${imports}'\nplanted\n`,
    ]),
  ),
}

/** A tree that obeys. */
export const CLEAN_FILES: Readonly<Record<string, string>> = {
  'tsconfig.json': PLANTED_FILES['tsconfig.json'] ?? '',
  'src/core/schema.ts': "import { planted } from 'zod'\nexport const schema = planted\n",
  'src/state/store.ts':
    "import { planted } from 'zustand'\nimport { schema } from '../core/schema.ts'\nexport const store = [planted, schema]\n",
  'src/adapters/storage/kept.ts':
    "import { planted } from 'idb'\nimport { schema } from '../../core/schema.ts'\nexport const kept = [planted, schema]\n",
  'src/main.tsx':
    "import { kept } from './adapters/storage/kept.ts'\nimport { store } from './state/store.ts'\nkept.concat(store)\n",
}
