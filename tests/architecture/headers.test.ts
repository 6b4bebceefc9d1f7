import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFile, headersFor, nginxFile } from '../../scripts/build/headers.ts'
import { parseHeaders } from '../fixtures/headers.ts'

const POLICY = "script-src 'self' 'sha256-abc='; default-src 'none'; connect-src 'self'"
const places = headersFor(POLICY)

describe('headers for a host', () => {
  it('bear on the page the policy of the page, and that nobody frames it', () => {
    const page = new Map(places.find(({ path }) => path === '/index.html')?.headers)
    expect(page.get('Content-Security-Policy')).toBe(`${POLICY}; frame-ancestors 'none'`)
    expect(places.find(({ path }) => path === '/')?.headers).toEqual([...page])
  })

  it('give scripts that run as workers a policy too, without any "unsafe"', () => {
    for (const path of ['/sw.js', '/assets/*']) {
      const policy = new Map(places.find((place) => place.path === path)?.headers).get(
        'Content-Security-Policy',
      )
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('say everywhere what only a host can say', () => {
    const everywhere = new Map(places.find(({ path }) => path === '/*')?.headers)
    expect(everywhere.get('Strict-Transport-Security')).toMatch(/^max-age=(3153[6-9]\d{3}|[4-9]\d{7})/)
    expect(everywhere.get('X-Content-Type-Options')).toBe('nosniff')
    expect(everywhere.get('Referrer-Policy')).toBe('no-referrer')
    expect(everywhere.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(everywhere.get('Permissions-Policy')).toContain('microphone=()')
  })

  it('read back from the file for Netlify and Cloudflare as they were', () => {
    const text = headersFile(POLICY)
    expect(parseHeaders(text)).toEqual(places.map(({ path, headers }) => ({ path, headers })))
    // Cloudflare Pages reads lines of at most 2,000 characters.
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([])
  })

  it('say in nginx the same of each place, with those of everywhere in each', () => {
    const text = nginxFile(POLICY)
    const blocks = [...text.matchAll(/^location (?:=|\^~) (\S+) \{\n([\s\S]*?)^\}/gm)]
    const everywhere = places.find(({ path }) => path === '/*')?.headers ?? []
    const added = (body: string) =>
      [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value])
    expect(added(text.slice(0, text.indexOf('\nlocation')))).toEqual(everywhere)
    expect(blocks.map(([, path]) => path)).toEqual(['/index.html', '/sw.js', '/assets/'])
    for (const [, path = '', body = ''] of blocks) {
      const place = places.find((one) => one.path.replace('*', '') === path)
      expect(added(body)).toEqual([...everywhere, ...(place?.headers ?? [])])
    }
  })

  it('are included by the sample for nginx, whose braces close', () => {
    const sample = readFileSync('docs/hosting/nginx.conf', 'utf8').replace(/#.*/g, '')
    expect(sample).toMatch(/include \S+\/nginx-headers\.conf;/)
    expect(sample.match(/\{/g)?.length).toBe(sample.match(/\}/g)?.length)
    const statements = sample
      .split(/[{}]/)
      .join('\n')
      .split('\n')
      .map((line) => line.trim())
    const open = statements.filter(
      (line) => line !== '' && !line.endsWith(';') && !/^(server|types|location)\b/.test(line),
    )
    expect(open).toEqual([])
  })
})
