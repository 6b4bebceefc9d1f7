/** Set by the build, see vite.config.ts. */
declare const __VERSION__: string
declare const __INSTRUMENT_HASHES__: {
  readonly structure: string
  readonly words: Readonly<Record<string, string>>
}
