import { readFileSync } from 'node:fs'
import { type Page, expect, test as base } from '@playwright/test'
import { type HeaderPlace, parseHeaders } from '../fixtures/headers.ts'
import { type Site, openSite } from '../fixtures/site.ts'
import { EXAMPLE } from './support.ts'
import { fromExampleToFile, isReadyOffline, openSaved, turnTo } from './whole-journey.ts'

const PLACES = (): readonly HeaderPlace[] => parseHeaders(readFileSync('dist/_headers', 'utf8'))

/** A script that runs as a worker and tries what it must not do. Answers with what was let through. */
const PROBE = `
const tries = {
  fetch: () => fetch('http://127.0.0.1:9/leak', { mode: 'no-cors' }),
  request: () => new Promise((done, failed) => {
    const one = new XMLHttpRequest()
    one.onload = done
    one.onerror = failed
    one.open('GET', 'http://127.0.0.1:9/leak')
    one.send()
  }),
  eval: async () => (0, eval)('1'),
  script: async () => importScripts('http://127.0.0.1:9/leak.js'),
}
const broken = []
self.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective))
Promise.all(Object.entries(tries).map(([name, work]) => Promise.resolve().then(work).then(() => name, () => null)))
  .then(async (done) => {
    await new Promise((next) => setTimeout(next, 100))
    postMessage({ done: done.filter((name) => name !== null), broken })
  })
`

/** The build as a host serves it that follows docs/hosting.md, on this computer. */
const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright's form
  site: async ({}, use) => {
    const site = await openSite('dist', { headers: PLACES(), extra: { '/assets/probe.js': PROBE } })
    await use(site)
    await site.close()
  },
})

test('the headers bear the very policy of the page, and that nobody frames it', async ({ page, site }) => {
  const answer = await page.goto(site.origin)
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`)
  expect(headers['x-content-type-options']).toBe('nosniff')
  const inside = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((resolve) => {
      setTimeout(resolve, 300)
    })
    return frame.contentDocument?.querySelector('#root') === undefined
  }, site.origin)
  expect(inside).toBe(true)
})

test('the whole journey and the work offline are the same under these headers', async ({ browser, site }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ locale: 'es-MX', serviceWorkers: 'allow' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(site.origin)
  await isReadyOffline(page)
  const file = await fromExampleToFile(page, 'es')
  await turnTo(page, '/')
  await openSaved(page, 'es', file)
  await site.close()
  await page.reload()
  await expect(page.locator('h1')).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})

interface Attempt {
  readonly done: readonly string[]
  readonly broken: readonly string[]
}

/** Tries in the page what an attacker would who got a line of code or of HTML into it. */
function attack(page: Page): Promise<Attempt> {
  return page.evaluate(async () => {
    const broken: string[] = []
    const done: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      broken.push(effectiveDirective),
    )
    const attempt = async (name: string, work: () => unknown) => {
      try {
        await work()
        done.push(name)
      } catch {
        // Refused, as it should be.
      }
    }
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve)
        element.addEventListener('error', reject)
        document.body.append(element)
      })
    // The developer tools let `eval` pass in the very task that they begin: not in this one.
    await new Promise((resolve) => {
      setTimeout(resolve, 0)
    })
    // oxlint-disable-next-line no-eval -- what is tried here must fail
    await attempt('eval', () => globalThis.eval('1'))
    await attempt('html', () => {
      document.body.innerHTML += '<img src=x onerror="window.hacked = true">'
    })
    await attempt('inline script', () => {
      const script = document.createElement('script')
      script.text = 'window.hacked = true'
    })
    await attempt('handler', () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.hacked = true')
      document.body.append(button)
      button.click()
      if (!('hacked' in window)) throw new Error('refused')
    })
    await attempt('foreign request', () => fetch('http://127.0.0.1:9/leak', { mode: 'no-cors' }))
    await attempt('beacon', () => {
      if (!navigator.sendBeacon('http://127.0.0.1:9/leak')) throw new Error('refused')
    })
    await attempt('foreign picture', () =>
      loaded(Object.assign(new Image(), { src: 'http://127.0.0.1:9/leak.png' })),
    )
    await attempt('foreign style', () =>
      loaded(
        Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: 'http://127.0.0.1:9/leak.css',
        }),
      ),
    )
    await attempt('foreign frame', () => {
      const frame = document.createElement('iframe')
      frame.src = 'http://127.0.0.1:9/leak'
      document.body.append(frame)
      return new Promise((_, reject) => {
        document.addEventListener('securitypolicyviolation', reject, { once: true })
      })
    })
    await attempt('another policy', () =>
      (
        globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes?.createPolicy('other', { createHTML: (text: string) => text }),
    )
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
    return { done: 'hacked' in window ? [...done, 'ran'] : done, broken }
  })
}

/** A beacon that the policy refuses is taken by the call all the same; the policy says so afterwards. */
const TAKEN = ['beacon']

/** Trusted Types refuse code made of texts before any other rule of the policy is asked. */
const EXPECTED = [
  'connect-src',
  'frame-src',
  'img-src',
  'require-trusted-types-for',
  'style-src-elem',
  'trusted-types',
]

test('[UP3] in the built page nothing that was injected runs, and nothing leaves', async ({ page, site }) => {
  await page.goto(`${site.origin}/#/a/${EXAMPLE}/results`)
  await expect(page.locator('h1')).toBeVisible()
  const { done, broken } = await attack(page)
  expect(done.filter((name) => !TAKEN.includes(name))).toEqual([])
  expect([...new Set(broken)].toSorted()).toEqual(EXPECTED)
})

test('[UP3] the page refuses the same by itself, where the host adds no headers', async ({ page }) => {
  const bare = await openSite('dist')
  await page.goto(`${bare.origin}/#/a/${EXAMPLE}/results`)
  await expect(page.locator('h1')).toBeVisible()
  const { done, broken } = await attack(page)
  expect(done.filter((name) => !TAKEN.includes(name))).toEqual([])
  expect([...new Set(broken)].toSorted()).toEqual(EXPECTED)
  await bare.close()
})

test('[UP3] a worker of the site can neither reach outside nor make code of texts', async ({
  page,
  site,
}) => {
  // The page lets one policy make addresses of workers; here the test takes its place.
  await page.addInitScript(() => {
    const types = (globalThis as { trustedTypes?: { createPolicy: (n: string, r: object) => unknown } })
      .trustedTypes
    Object.assign(window, {
      probe: types?.createPolicy('alidade', { createScriptURL: (url: string) => url }),
    })
  })
  await page.goto(site.origin)
  const result = await page.evaluate(
    () =>
      new Promise<Attempt>((resolve) => {
        const { probe } = window as unknown as { probe: { createScriptURL: (url: string) => string } }
        const worker = new Worker(probe.createScriptURL('./assets/probe.js'))
        worker.onmessage = ({ data }: MessageEvent<Attempt>) => resolve(data)
      }),
  )
  expect(result.done).toEqual([])
  expect([...new Set(result.broken)].toSorted()).toEqual(['connect-src', 'script-src', 'script-src-elem'])
})
