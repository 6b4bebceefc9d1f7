import { describe, expect, it } from 'vitest'
import { candidates, findBrowser } from '../../scripts/find-browser.mjs'

const only = (path: string) => (candidate: string) => candidate === path

describe('the search for a browser', () => {
  it('takes the one that CHROMIUM_PATH names before all others', () => {
    const env = { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' }
    expect(candidates(env, 'linux')[0]).toBe('/my/chrome')
    expect(findBrowser({ env, platform: 'linux', works: () => true })).toBe('/my/chrome')
  })

  it('goes on where the named one does not start', () => {
    const env = { CHROMIUM_PATH: '/gone', PATH: '/opt/bin' }
    expect(findBrowser({ env, platform: 'linux', works: only('/opt/bin/chromium') })).toBe(
      '/opt/bin/chromium',
    )
  })

  it('looks in the usual places of each system', () => {
    expect(candidates({}, 'linux')).toContain('/usr/bin/chromium')
    expect(candidates({}, 'darwin')).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(candidates({ ProgramFiles: 'D:/Programs' }, 'win32')).toContain(
      'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    )
  })

  it('reads the search path of Windows, too', () => {
    expect(candidates({ Path: 'D:/a;D:/b' }, 'win32')).toContain('D:\\b\\chrome.exe')
  })

  it('says so where there is none', () => {
    expect(findBrowser({ env: {}, platform: 'linux', works: () => false })).toBeUndefined()
  })
})
