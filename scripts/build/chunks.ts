const inside = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`)

const EXCHANGE = [
  'canonical-json',
  'checksum',
  'collection',
  'encoding',
  'envelope',
  'formula-guard',
  'known-ids',
  'limits',
  'migrations',
  'parse-json',
  'public-format',
  'read-file',
  'reference',
  'write-file',
]
const REPORT = [
  // A proof in words is said beside a question, too.
  'build/(?!proof\\.)',
  'answer-words',
  'said',
  'moment',
  'radar',
  'bars',
  'marker',
  'drawing',
  'plane',
  'figures',
  'paper',
  'practice',
  'across',
  'proof',
  'supported',
  'sections',
]
/** Of the figures a question needs only how many have an answer. */
const FIGURES = ['(?!progress|sets|evidence\\.)']
const SCREEN = [
  'said',
  'routing/elsewhere',
  'group',
  'question-title',
  'passphrase',
  'charts',
  'counts',
  'confirm',
  'dialog',
  'erase',
  'file',
  'level',
  'marked-title',
  'offer',
  'outward',
  'option',
  'page-head',
  'pips',
  'scale',
  'select',
  'share',
  'supported',
  'task',
  'trust',
  'turn',
  'two-sides',
]

/** What a first question does not wait for, by folder of `src`: the beginnings of the names of files and folders. */
const LATER = {
  core: [
    'crosswalk',
    'fit',
    'pack',
    'asking/(?!request)',
    'public',
    'merge',
    'history',
    'protect',
    'erase',
    'self-check',
    ...inside('assessment', ['attention', 'countries', 'kept', 'parse-', 'to-ask']),
    'backup',
    ...inside('exchange', EXCHANGE),
    ...inside('report', REPORT),
    ...inside('instrument', ['structure']),
    ...inside('scoring', FIGURES),
  ],
  ui: SCREEN,
  state: [
    'backup',
    'drafts',
    'use-(?!why|counts)',
    'import-',
    'make-',
    'public-',
    'write-',
    ...inside('actions', ['import-work', 'library-work', 'open-', 'public-']),
  ],
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
  { name: 'react', test: /node_modules\/(react-dom|scheduler)\// },
  {
    name: 'shared',
    test: new RegExp(
      [
        ...Object.entries(LATER).map(([folder, names]) => `/src/${folder}/(?!${names.join('|')})`),
        '/src/app/(?!rescue|storage|safety|public)',
        '/src/adapters/(script-urls|own-files)',
        '/src/adapters/storage/(?!left|store-of|trace|salvage|wholes|delete|take-in|history|log-rows)',
        `node_modules/(${LIBRARIES.join('|')})/`,
        'vite/preload-helper',
      ].join('|'),
    ),
    minShareCount: 2,
  },
  {
    name: 'figures',
    test: /\/src\/(core\/scoring\/(?!progress|sets|evidence\.|why)|state\/use-score)/,
    minShareCount: 3,
  },
  { name: 'proof', test: new RegExp(`/src/(${PROOF.join('|')})`), minShareCount: 2 },
]
