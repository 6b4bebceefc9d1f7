/** Set by the build, see vite.config.ts. */
declare const __VERSION__: string
/** The first part of every name under which this program keeps something: each way of opening it has one of its own. */
declare const __KEPT_AS__: string
/** Where the words of each language are, from the page on. */
declare const __WORDS__: Readonly<Record<string, string>>
declare const __INSTRUMENT_HASHES__: {
  readonly structure: string
  readonly words: Readonly<Record<string, string>>
}

/** The text of the worker for protected files, made by the portable build. */
declare module 'virtual:age-worker' {
  const code: string
  export default code
}

/** Puts databases in memory in the place of the browser's. */
declare module 'fake-indexeddb/auto'
