/**
 * Stands in for `own-files.ts` in the portable build: what comes with the program is written into the page itself, as `data:`
 * addresses. They are read without `fetch`, so that the page needs no right to connect to anything.
 */
export async function readOwn<Content>(address: string): Promise<Content> {
  const content: Content = JSON.parse(new TextDecoder().decode(await readOwnBytes(address)))
  return content
}

/** The same for what is no text. */
export async function readOwnBytes(address: string): Promise<ArrayBuffer> {
  const [kind, base64] = address.split(';base64,')
  if (base64 === undefined) throw new Error(`not in this page: ${kind}`)
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer
}
