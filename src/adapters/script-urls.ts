interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null

/**
 * The content policy lets one policy only, of one name, make addresses of scripts. This is it: files of the program's
 * own origin, and what the portable build carries inside itself; every other address is refused.
 */
export function ownScript(url: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript does not know Trusted Types yet
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return url
  policy ??= types.createPolicy('alidade', { createScriptURL: checked })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- browsers take the trusted object as they take a text
  return policy.createScriptURL(url) as string
}

function checked(url: string): string {
  const { protocol, origin } = new URL(url, document.baseURI)
  const own = protocol === 'blob:' || (protocol.startsWith('http') && origin === window.location.origin)
  if (!own) throw new TypeError(url)
  return url
}
