import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from './session.ts'
import { type WebDriver, newSession } from './webdriver.ts'

/** The folders that a WebKitGTK program takes for its own, all under one that the test gives. */
export function homeOf(home: string): Record<string, string> {
  const config = join(home, 'config')
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${join(home, 'downloads')}"\n`)
  return {
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
  }
}

export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  readonly display: string
}

export async function openWebKit(
  { driver, browser, display }: WebKitPrograms,
  home: string,
): Promise<Session> {
  const port = 20_000 + (process.pid % 20_000)
  const child = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...homeOf(home), DISPLAY: display },
    stdio: 'ignore',
  })
  const address = `http://127.0.0.1:${port}`
  await isListening(address, child)
  const session = await newSession(address, {
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  await session.call('POST', '/window/rect', { width: 1366, height: 860 })
  return sessionOf(session, child)
}

async function isListening(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('WebKitWebDriver ended at once')
    const answers = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}

function sessionOf(driver: WebDriver, child: ChildProcess): Session {
  const on = async (selector: string) => `/element/${await driver.find(selector)}`
  return {
    goTo: async (address) => void (await driver.call('POST', '/url', { url: address })),
    reload: async () => void (await driver.call('POST', '/refresh')),
    run: async (work, argument) => {
      const script = `const done = arguments[1];
        Promise.resolve((${work.toString()})(arguments[0])).then(
          (value) => done({ value: value === undefined ? null : value }),
          (error) => done({ error: String(error) }),
        )`
      const answer = await driver.call('POST', '/execute/async', { script, args: [argument] })
      const { value, error } = answer as { value: Awaited<ReturnType<typeof work>>; error?: string }
      if (error !== undefined) throw new Error(error)
      return value
    },
    click: async (selector) => void (await driver.call('POST', `${await on(selector)}/click`)),
    type: async (selector, text) => void (await driver.call('POST', `${await on(selector)}/value`, { text })),
    choose: async (selector, path) =>
      void (await driver.call('POST', `${await on(selector)}/value`, { text: path })),
    screenshot: async () => Buffer.from(String(await driver.call('GET', '/screenshot')), 'base64'),
    close: async () => {
      await driver.end()
      child.kill()
    },
  }
}
