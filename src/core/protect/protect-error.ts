/** Why a protected file stays shut. Codes only; the sentence stands in `locales/<language>/protect.json`. */
export type ProtectError =
  | { readonly code: 'protected-wrong-passphrase' }
  | { readonly code: 'protected-damaged' }
  | { readonly code: 'protected-by-keys' }
  | { readonly code: 'protected-too-costly' }
  | { readonly code: 'protect-failed' }
  /** The person stopped it: nothing is said. */
  | { readonly code: 'protect-stopped' }
