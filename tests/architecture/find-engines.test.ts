import { describe, expect, it } from 'vitest'
import { findEngines } from '../../scripts/find-engines.mjs'

/** A machine on which these files exist. */
function machine(...files: readonly string[]) {
  const exists = (path: unknown) => path === '/usr/lib' || files.includes(String(path))
  const list = () => ['aarch64-linux-gnu', 'python3', 'x86_64-linux-gnu']
  return (env: Record<string, string> = {}) =>
    findEngines({ CHROMIUM_PATH: '/my/chromium', ...env }, exists, list as never)
}

describe('the search for three engines', () => {
  it('finds the programs of Debian, on any kind of machine', () => {
    const browser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
    const find = machine('/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', browser, '/usr/bin/Xvfb')
    expect(find()).toEqual({
      chromium: '/my/chromium',
      firefox: '/usr/bin/firefox-esr',
      webkit: { driver: '/usr/bin/WebKitWebDriver', browser },
      xvfb: '/usr/bin/Xvfb',
    })
  })

  it('takes the Firefox that FIREFOX_PATH names before all others', () => {
    expect(machine('/my/firefox', '/usr/bin/firefox-esr')({ FIREFOX_PATH: '/my/firefox' }).firefox).toBe(
      '/my/firefox',
    )
  })

  it('says what is missing: a driver without its browser is no WebKit', () => {
    expect(machine('/usr/bin/WebKitWebDriver')()).toMatchObject({
      firefox: undefined,
      webkit: undefined,
      xvfb: undefined,
    })
  })
})
