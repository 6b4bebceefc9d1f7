import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, openScreen, test } from './support.ts'

test('the content policy forbids all but the app itself, without any "unsafe"', async ({ page }) => {
  await openScreen(page, '/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  const rules = new Map(
    (policy ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  )
  expect(policy).not.toContain('unsafe')
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('connect-src')).toEqual(["'self'"])
  expect(rules.get('require-trusted-types-for')).toEqual(["'script'"])
  expect(
    rules.get('script-src')?.every((source) => source === "'self'" || source.startsWith("'sha256-")),
  ).toBe(true)
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

test('the same build works from a folder of a site', async ({ page }) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith('/city/tools/') ? normalize(path.slice('/city/tools/'.length)) : '..'
    const file = join('dist', inside === '.' || inside === '' ? 'index.html' : inside)
    if (inside.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const { text } = wordsIn('pt')
  await page.addInitScript(() =>
    localStorage.setItem('alidade.settings', '{"language":"pt","theme":"system"}'),
  )
  await page.goto(`http://localhost:${port}/city/tools/#/a/${EXAMPLE}/report`)
  await expect(page.locator('h1')).toHaveText(text('takeaway.title'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('takeaway.makeReport') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('meridiana-2026-05-11.pt.pdf')
  server.close()
})
