/** Where something lies while nobody hands it out. */
export type Home = 'database' | 'localStorage' | 'cache' | 'memory' | 'disk'

/** One thing that the program keeps or hands out, beside the fields of an assessment. */
export interface Place {
  readonly home: Home
  /** The name under which it lies there: a store of the database, the beginning of a key, the ending of a file. */
  readonly name: string
  /** Whether it holds anything that the public edition leaves out. */
  readonly candid: boolean
  /** Whether "erase everything" takes it away; files on disk belong to the person alone. */
  readonly erased: boolean
}

/** Everything that is stored anywhere. With `kept.ts` this is the privacy policy; `PRIVACY.md` is made from both. */
export const PLACES = {
  assessments: { home: 'database', name: 'assessments', candid: true, erased: true },
  answers: { home: 'database', name: 'answers', candid: true, erased: true },
  log: { home: 'database', name: 'log', candid: true, erased: true },
  packs: { home: 'database', name: 'packs', candid: false, erased: true },
  backups: { home: 'database', name: 'backups', candid: false, erased: true },
  settings: { home: 'localStorage', name: 'alidade.settings', candid: false, erased: true },
  journal: { home: 'localStorage', name: 'alidade.pending.', candid: true, erased: true },
  trace: { home: 'localStorage', name: 'alidade.trace', candid: false, erased: true },
  choice: { home: 'localStorage', name: 'alidade.keep', candid: false, erased: true },
  program: { home: 'cache', name: 'workbox-precache', candid: false, erased: false },
  window: { home: 'memory', name: '', candid: true, erased: true },
  file: { home: 'disk', name: '.alidade.json', candid: true, erased: false },
  protected: { home: 'disk', name: '.alidade.age', candid: true, erased: false },
  collection: { home: 'disk', name: '.alidade-collection.json', candid: true, erased: false },
  request: { home: 'disk', name: '.alidade-ask.json', candid: true, erased: false },
  reply: { home: 'disk', name: '.alidade-reply.json', candid: true, erased: false },
  report: { home: 'disk', name: '.pdf, .png, .svg, .csv', candid: true, erased: false },
  public: { home: 'disk', name: '-public-', candid: false, erased: false },
} as const satisfies Readonly<Record<string, Place>>
