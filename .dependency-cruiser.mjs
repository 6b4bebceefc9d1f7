/** The arrows of ARCHITECTURE.md, checked. One rule for each sentence there; patterns, never lists of names. */

const only = (layer, mayUse) => ({
  name: `${layer}-arrows`,
  comment: `src/${layer} imports only ${[layer, ...mayUse].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...mayUse].join('|')})/` },
})

// Not `^node_modules`: where node_modules is a link to elsewhere, its files resolve to a path outside this tree.
const PACKAGES = '(^|/)node_modules/'

const home = (name, library, place) => ({
  name: `${name}-home`,
  comment: `${name} has one home: ${place}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${place}` },
  to: { path: `${PACKAGES}${library}/` },
})

export default {
  forbidden: [
    only('core', []),
    only('instruments', []),
    only('adapters', ['core', 'instruments']),
    only('state', ['core']),
    only('ui', []),
    only('features', ['core', 'state', 'ui']),
    only('app', ['core', 'state', 'ui', 'features']),
    {
      name: 'core-is-pure',
      comment: 'the core may use zod and nothing else',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: [PACKAGES, '^node:'], pathNot: `${PACKAGES}zod/` },
    },
    {
      name: 'no-node-in-the-app',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/($1/|own-files|script-urls)' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-main-wires-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((main|hosted|portable)\\.tsx$|adapters/)' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'words-enter-through-adapters',
      comment: 'locales and instruments are read by adapters only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|instruments)/' },
      to: { path: '^(locales/.*\\.json|src/instruments/)' },
    },
    home('zustand', 'zustand', 'state/'),
    home('recharts', 'recharts', 'ui/charts/'),
    home('jspdf', 'jspdf', 'adapters/pdf/'),
    home('i18next', 'i18next', 'adapters/i18n/'),
    home('idb', 'idb', 'adapters/storage/'),
    home('wouter', 'wouter', 'ui/routing/'),
    home('workbox', 'workbox-window', 'adapters/pwa/'),
    home('noble-hashes', '@noble/hashes', 'adapters/hash/'),
    home('age', 'age-encryption', 'adapters/age/'),
    { name: 'src-not-to-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/instruments/' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-barrels',
      comment: 'import the module, not an index',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.tsx?$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
