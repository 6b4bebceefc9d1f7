/** What a first question does not wait for, by folder of `src`: the beginnings of the names of files and folders. */
const LATER = {
  core: [
    ...['crosswalk', 'fit', 'pack', 'asking', 'assessment/countries', 'assessment/to-ask'],
    ...[
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
    ].map((name) => `report/${name}`),
    ...[
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
    ].map((name) => `scoring/${name}`),
  ],
  ui: [
    'charts',
    'confirm',
    'dialog',
    'erase',
    'file',
    'level',
    'offer',
    'scale',
    'share',
    'supported',
    'task',
    'trust',
  ],
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
        `node_modules/(${LIBRARIES.join('|')})/`,
      ].join('|'),
    ),
    minShareCount: 2,
  },
  { name: 'proof', test: new RegExp(`/src/(${PROOF.join('|')})`), minShareCount: 2 },
]
