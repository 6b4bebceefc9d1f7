import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { pathToFileURL } from 'node:url'
import { programOf } from './checks/program.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const LINUX = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/chromium.org/chromium']
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

export const NO_BROWSER =
  'No Chromium was found, downloaded or installed: install Chromium or Chrome, or set CHROMIUM_PATH to the program.'

/**
 * Where a browser may be, best guess first.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform as in `process.platform`
 * @returns {string[]}
 */
export function candidates(env, platform) {
  const named = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : []
  return [...named, ...onPath(env, platform), ...usualPlaces(env, platform)]
}

function onPath(env, platform) {
  const path = platform === 'win32' ? win32 : posix
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const names = platform === 'win32' ? ['chrome.exe', 'chromium.exe', 'msedge.exe'] : NAMES
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function usualPlaces(env, platform) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(Boolean)
    return WINDOWS.flatMap((path) => roots.map((root) => win32.join(String(root), path)))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', `${env['HOME'] ?? ''}/Applications`]
    return MAC.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`))
  }
  return NAMES.flatMap((name) => LINUX.map((folder) => `${folder}/${name}`))
}

/**
 * The first browser that starts. A file alone proves little: on Ubuntu `chromium-browser` may be a mere signpost.
 * @returns {string | undefined}
 */
export function findBrowser({
  env = process.env,
  platform = process.platform,
  extra = /** @type {string[]} */ ([]),
  works = starts,
} = {}) {
  return [...candidates(env, platform), ...extra].find((path) => works(path))
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false
  // On Windows a browser asked for its version opens a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/**
 * A browser at any cost: one that is installed, else Playwright's own, else Debian's.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser(say = () => {}) {
  return findBrowser() ?? (await playwrightBrowser(say)) ?? debianBrowser(say)
}

async function playwrightBrowser(say) {
  const { chromium } = await import('@playwright/test')
  const lookUp = () => findBrowser({ extra: [chromium.executablePath()] })
  if (existsSync(chromium.executablePath())) return lookUp()
  say("No browser is installed: trying Playwright's own download.")
  const { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...env } = process.env
  spawnSync(process.execPath, [programOf('playwright-core'), 'install', '--no-shell', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...env },
    stdio: 'inherit',
    timeout: 180_000,
  })
  return lookUp()
}

function debianBrowser(say) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined
  say('Trying apt-get install chromium.')
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: /** @type {const} */ ('inherit'),
    timeout: 240_000,
  }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return findBrowser()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await ensureBrowser(console.error)
  console.log(found ?? NO_BROWSER)
  process.exitCode = found === undefined ? 1 : 0
}
