/** Tries whether the content policy lets a page ask elsewhere; it must not. */
export function tryRequest(address: string): Promise<Response> {
  return fetch(address, { mode: 'no-cors', cache: 'no-store' })
}
