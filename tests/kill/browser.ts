import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'

const PROGRAM = process.env['CHROMIUM_PATH'] ?? findBrowser() ?? 'chromium'
const ARGS = [
  '--headless=new',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]

export interface RunningBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends every process of the browser at once, without a word: as when the machine kills it. */
  readonly kill: () => Promise<void>
}

/** A folder for the browser's own files, as a person's browser has one. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'alidade-kill-'))
}

export async function forgetProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

/** A real browser with a profile that outlives it. */
export async function launch(profile: string): Promise<RunningBrowser> {
  const child = spawn(PROGRAM, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await chromium.connectOverCDP(await endpointOf(child))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the browser has no window')
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)]) killOne(pid)
      await ended
      await browser.close().catch(() => {})
    },
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((found, missed) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) found(address)
    })
    child.once('exit', () => missed(new Error(`the browser ended at once: ${said}`)))
  })
}

/** All processes that a process began, and those that they began. */
function descendants(root: number): readonly number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const under = (parent: number): readonly number[] => {
    const children = pairs.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid] : []))
    return children.concat(children.flatMap(under))
  }
  return under(root)
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}
