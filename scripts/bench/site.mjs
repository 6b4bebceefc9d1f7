import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { preview } from 'vite'
import { filesUnder } from '../checks/files.mjs'
import { programOf } from '../checks/program.mjs'
import { writeBaseline } from './baseline.mjs'

const SOURCES = ['src', 'locales', 'public', 'scripts/build']
const SINGLE = ['index.html', 'vite.config.ts', 'package-lock.json']

/**
 * Whether a build must be made anew.
 * @param {number | undefined} builtAt milliseconds since 1970; none where there is no build
 * @param {readonly number[]} changes when each source last changed, likewise
 */
export function isOld(builtAt, changes) {
  return builtAt === undefined || changes.some((changedAt) => changedAt > builtAt)
}

/**
 * Puts the app into a folder: a copy of `dist`, or a new build where that is missing or older than its sources.
 * `dist` itself is left alone, because somebody may be testing it.
 */
function putApp(folder) {
  const changedAt = (path) => statSync(path).mtimeMs
  const sources = [...SOURCES.flatMap((one) => filesUnder(one)), ...SINGLE]
  const builtAt = existsSync('dist/index.html') ? changedAt('dist/index.html') : undefined
  if (!isOld(builtAt, sources.map(changedAt))) return cpSync('dist', folder, { recursive: true })
  console.log('Building the app.')
  const options = ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']
  const built = spawnSync(process.execPath, [programOf('vite'), ...options], { stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the app does not build')
}

/**
 * Serves the app and the baseline page from one server and one folder of their own, so that both wait for the
 * same one, and nobody who builds meanwhile disturbs.
 */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'alidade-bench-'))
  try {
    putApp(join(folder, 'app'))
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  writeBaseline(join(folder, 'baseline'))
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
  })
  const address = server.httpServer.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    app: `${origin}/app/`,
    baseline: `${origin}/baseline/`,
    /** Compressed bytes of a file of this site, by its address: what a usual host would send. */
    weigh: (url) => gzipSync(readFileSync(join(folder, new URL(url).pathname)), { level: 9 }).length,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @returns {Promise<number>} a port of this computer that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
