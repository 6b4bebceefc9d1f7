const inside = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`)

const EXCHANGE = [
  'canonical-json',
  'checksum',
  'envelope',
  'known-ids',
  'limits',
  'migrations',
  'parse-json',
  'read-file',
  'reference',
  'write-file',
]
const REPORT = [
  'answer-words',
  'moment',
  'radar',
  'bars',
  'marker',
  'drawing',
  'plane',
  'figures',
  'practice',
  'across',
  'proof',
  'supported',
]
const FIGURES = [
  'crosswalk',
  'evidence',
  'practice',
  'why',
  'overall',
  'sensitivity',
  'weights',
  'lens',
  'proof',
  'support',
]
const SCREEN = [
  'passphrase',
  'charts',
  'confirm',
  'dialog',
  'erase',
  'file',
  'level',
  'offer',
  'pips',
  'scale',
  'share',
  'supported',
  'task',
  'trust',
]

/** What a first question does not wait for, by folder of `src`: the beginnings of the names of files and folders. */
const LATER = {
  core: [
    'crosswalk',
    'fit',
    'pack',
    'asking',
    'protect',
    'erase',
    'self-check',
    ...inside('assessment', ['attention', 'countries', 'parse-fields', 'to-ask']),
    ...inside('exchange', EXCHANGE),
    ...inside('report', REPORT),
    ...inside('scoring', FIGURES),
  ],
  ui: SCREEN,
  state: ['use-'],
}

/** Proof: asked for beside a question that is answered, and by the screens after it. */
const PROOF = [
  'core/(report/(proof|supported)|scoring/(evidence-score|proof|support)|assessment/to-ask)',
  'ui/(level|scale|supported|task)',
  'state/use-(proof|tasks)',
]

const LIBRARIES = ['react', 'react-dom', 'scheduler', 'zod', 'wouter']

/**
 * Chunks that several screens share: two dozen small ones pack worse and load later. What a first question does not wait
 * for stays out of the first of them.
 */
export const CHUNKS = [
  {
    name: 'shared',
    test: new RegExp(
      [
        ...Object.entries(LATER).map(([folder, names]) => `/src/${folder}/(?!${names.join('|')})`),
        '/src/app/',
        '/src/adapters/(script-urls|own-files)',
        '/src/core/asking/request',
        `node_modules/(${LIBRARIES.join('|')})/`,
      ].join('|'),
    ),
    minShareCount: 2,
  },
  { name: 'proof', test: new RegExp(`/src/(${PROOF.join('|')})`), minShareCount: 2 },
]
