/**
 * Reads a JSON file that came with the program. The tests parse each of them, so that no visit has to: on a slow computer
 * that costs 70 ms. Throws where it cannot be had.
 */
export async function readOwn<Content>(address: string): Promise<Content> {
  const content: Content = await (await answerFrom(address)).json()
  return content
}

/** The same for what is no text. The service worker keeps a copy, so this works without a network. */
export async function readOwnBytes(address: string): Promise<ArrayBuffer> {
  return (await answerFrom(address)).arrayBuffer()
}

/** The one place of this program that asks for anything by an address; the lint says so. */
async function answerFrom(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}
