import { readFileSync } from 'node:fs'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface ProbeServer {
  readonly address: string
  /** What a probe page has handed in next. */
  readonly answer: () => Promise<unknown>
  readonly close: () => void
}

/**
 * Serves the built app, and beside it a page that drives the app in a frame: for a browser that nothing can steer from
 * outside.
 * @param probe the page's script
 */
export async function serveWithProbe(probe: string): Promise<ProbeServer> {
  const waiting: ((answer: unknown) => void)[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/probe-answer') {
      void bodyOf(request).then((body) => {
        response.end('{}')
        waiting.shift()?.(JSON.parse(body))
      })
      return
    }
    try {
      const content = path === '/probe.html' ? page(probe) : readFileSync(fileOf(path))
      const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    answer: () => new Promise((done) => waiting.push(done)),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function fileOf(path: string): string {
  return join('dist', path === '/' ? 'index.html' : normalize(path))
}

function page(probe: string): string {
  return `<!doctype html><meta charset="utf-8"><title>probe</title>
    <iframe width="1300" height="760"></iframe><script>${probe.replaceAll('</', '<\\/')}</script>`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
