/** A client of the W3C WebDriver protocol, as far as these tests need it. */
export interface WebDriver {
  readonly call: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>
  readonly find: (selector: string) => Promise<string>
  readonly end: () => Promise<void>
}

/** How the protocol names a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export async function newSession(address: string, alwaysMatch: object): Promise<WebDriver> {
  const started = await request('POST', `${address}/session`, { capabilities: { alwaysMatch } })
  const session = `${address}/session/${(started as { sessionId: string }).sessionId}`
  const call: WebDriver['call'] = (method, path, body) => request(method, `${session}${path}`, body)
  return {
    call,
    find: async (selector) => {
      const found = await call('POST', '/element', { using: 'css selector', value: selector })
      return (found as Record<string, string>)[ELEMENT] ?? ''
    },
    end: async () => void (await call('DELETE', '')),
  }
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined
      ? method === 'POST'
        ? { body: '{}' }
        : {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}
