/** Why a file was refused. Codes and data only; the sentence stands in `locales/<language>/errors.json`. */
export type FileError =
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-garbled' }
  | { readonly code: 'file-not-json' }
  | { readonly code: 'file-not-ours' }
  /** A public edition: what was left out of it cannot be brought back (SPEC PU6). */
  | { readonly code: 'file-public' }
  | { readonly code: 'file-newer'; readonly version: number }
  | { readonly code: 'file-other-instrument'; readonly instrument: string }
  | { readonly code: 'file-wrong-value'; readonly path: string }
  | { readonly code: 'file-duplicate-answer'; readonly question: string }
  | { readonly code: 'file-gate-not-applicable'; readonly question: string }
  | { readonly code: 'file-proof-in-future'; readonly path: string }
  | { readonly code: 'file-unknown-id'; readonly path: string; readonly id: string }
  | { readonly code: 'file-unknown-question'; readonly path: string; readonly question: string }
  | { readonly code: 'reply-not-here'; readonly city: string }
