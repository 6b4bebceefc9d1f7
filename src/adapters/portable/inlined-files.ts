import type * as OwnFiles from '../own-files.ts'

/**
 * Stands in for `own-files.ts` in the portable build: what comes with the program is written into the page itself, as `data:`
 * addresses. They are read without `fetch`, so that the page needs no right to connect to anything.
 */
export const readOwnBytes: typeof OwnFiles.readOwnBytes = async (address) => {
  const [kind, base64] = address.split(';base64,')
  if (base64 === undefined) throw new Error(`not in this page: ${kind}`)
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer
}

/** The same for JSON. */
export const readOwn: typeof OwnFiles.readOwn = async <Content>(address: string) => {
  const content: Content = JSON.parse(new TextDecoder().decode(await readOwnBytes(address)))
  return content
}
