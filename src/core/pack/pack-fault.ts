/**
 * What is wrong with a pack, and where. `path` reads like `structure.components[0].id`, so that the author of the file
 * finds the place. Codes and data only; the sentences stand in `locales/<language>/pack.json`.
 */
export type PackFault =
  | { readonly code: 'pack-too-large'; readonly megabytes: number }
  | { readonly code: 'pack-unreadable' }
  | { readonly code: 'pack-not-json' }
  | { readonly code: 'pack-not-ours' }
  | { readonly code: 'pack-newer'; readonly version: number }
  | { readonly code: 'pack-built-in'; readonly id: string }
  | { readonly code: 'pack-version-taken'; readonly id: string; readonly version: string }
  | PlacedFault

type PlacedFault =
  | { readonly code: 'pack-missing'; readonly path: string }
  | { readonly code: 'pack-wrong-kind'; readonly path: string }
  | { readonly code: 'pack-unknown-field'; readonly path: string }
  | { readonly code: 'pack-text-empty'; readonly path: string }
  | { readonly code: 'pack-number-low'; readonly path: string; readonly minimum: number }
  | { readonly code: 'pack-number-high'; readonly path: string; readonly maximum: number }
  | { readonly code: 'pack-list-short'; readonly path: string; readonly minimum: number }
  | { readonly code: 'pack-list-long'; readonly path: string; readonly maximum: number }
  | { readonly code: 'pack-text-long'; readonly path: string; readonly maximum: number }
  | { readonly code: 'pack-language-form'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-version-form'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-id-form'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-id-twice'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-unknown-id'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-lens-group'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-cycle'; readonly path: string; readonly steps: string }
  | { readonly code: 'pack-snapshot-component'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-snapshot-gate'; readonly path: string; readonly id: string }
  | { readonly code: 'pack-rows-order'; readonly path: string }

/** The most faults that are handed on: whoever mends these reads the file again. */
export const MOST_FAULTS = 50
