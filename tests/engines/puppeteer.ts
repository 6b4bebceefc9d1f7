import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import type { Session } from './session.ts'

const SIZE = { width: 1366, height: 768 }

export async function openChromium(executablePath: string, home: string): Promise<Session> {
  const browser = await launch({
    executablePath,
    headless: true,
    userDataDir: join(home, 'profile'),
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    defaultViewport: SIZE,
    downloadBehavior: { policy: 'allow', downloadPath: join(home, 'downloads') },
  })
  return sessionOf(browser)
}

export async function openFirefox(executablePath: string, home: string): Promise<Session> {
  const profile = join(home, 'profile')
  mkdirSync(profile, { recursive: true })
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: SIZE,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': join(home, 'downloads'),
      'browser.download.alwaysOpenPanel': false,
      'browser.download.open_pdf_attachments_inline': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
      'pdfjs.disabled': true,
    },
  })
  return sessionOf(browser)
}

async function sessionOf(browser: Browser): Promise<Session> {
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  await page.setViewport(SIZE)
  return {
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (work, argument) =>
      page.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`) as Promise<
        Awaited<ReturnType<typeof work>>
      >,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    choose: async (selector, path) => {
      const input = await page.waitForSelector(selector)
      await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path)
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
