import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'

/**
 * @typedef {object} Engines
 * @property {string | undefined} chromium
 * @property {string | undefined} firefox
 * @property {{ driver: string, browser: string } | undefined} webkit
 * @property {string | undefined} xvfb
 */

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const DRIVER = '/usr/bin/WebKitWebDriver'
const XVFB = '/usr/bin/Xvfb'
/** What Debian calls the programs. */
const PACKAGES = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver', xvfb: 'xvfb' }

/**
 * The engines that are installed here. FIREFOX_PATH names a Firefox before all others.
 * @returns {Engines}
 */
export function findEngines(env = process.env, exists = existsSync, list = readdirSync) {
  const browser = miniBrowsers(exists, list).find((path) => exists(path))
  return {
    chromium: env['CHROMIUM_PATH'] ?? findBrowser(),
    firefox: [env['FIREFOX_PATH'] ?? '', ...FIREFOX].find((path) => exists(path)),
    webkit: exists(DRIVER) && browser !== undefined ? { driver: DRIVER, browser } : undefined,
    xvfb: exists(XVFB) ? XVFB : undefined,
  }
}

/** Debian keeps the small browser of WebKitGTK apart by machine: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`. */
function miniBrowsers(exists, list) {
  if (!exists('/usr/lib')) return []
  return list('/usr/lib')
    .map(String)
    .filter((name) => name.includes('linux-gnu'))
    .flatMap((machine) =>
      ['4.1', '6.0', '4.0'].map((version) => {
        const folder = version === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${version}`
        return `/usr/lib/${machine}/${folder}/MiniBrowser`
      }),
    )
}

/**
 * All three engines, installed from Debian where one is missing and this may be done.
 * @param {(line: string) => void} say
 */
export function ensureEngines(say = () => {}) {
  const missing = Object.entries(PACKAGES).filter(([name]) => findEngines()[name] === undefined)
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = missing.map(([, name]) => name)
    say(`Trying apt-get install ${packages.join(' ')}.`)
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: /** @type {const} */ ('inherit'),
      timeout: 600_000,
    }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)
  }
  return findEngines()
}

/**
 * A display that nobody sees, for a browser that cannot do without one; the present display where there is one.
 * @param {string | undefined} xvfb
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export async function openDisplay(xvfb) {
  const present = process.env['DISPLAY']
  if (xvfb === undefined) {
    if (present === undefined) throw new Error('no display, and no Xvfb to make one')
    return { display: present, close: () => {} }
  }
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((done, failed) => {
    child.stdio[3]?.on('data', (chunk) => done(String(chunk).trim()))
    child.once('exit', () => failed(new Error('Xvfb ended at once')))
  })
  return { display: `:${number}`, close: () => void child.kill() }
}
