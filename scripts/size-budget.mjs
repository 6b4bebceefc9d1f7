import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { filesUnder } from './checks/files.mjs'

/** The modules whose chunks a link straight to question 1 needs; the question page comes with the entry. */
export const ROUTE = ['index.html']
export const BUDGET = 120 * 1024

/** @typedef {Record<string, { file: string, src?: string, imports?: string[], css?: string[] }>} Manifest */

/**
 * The chunks behind some modules, with all that they import at once. Lazy imports do not count.
 * @param {Manifest} manifest Vite's `manifest.json`
 * @param {readonly string[]} modules
 */
export function chunksOf(manifest, modules) {
  const missing = modules.filter((name) => manifest[name] === undefined)
  const seen = new Set()
  const waiting = modules.filter((name) => manifest[name] !== undefined)
  for (const name of waiting) {
    if (seen.has(name)) continue
    seen.add(name)
    waiting.push(...(manifest[name]?.imports ?? []))
  }
  const chunks = [...seen].map((name) => manifest[name]).filter((chunk) => chunk !== undefined)
  return {
    missing,
    scripts: [...new Set(chunks.map(({ file }) => file))].filter((file) => file.endsWith('.js')),
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  }
}

/**
 * @param {{ missing: readonly string[], scripts: readonly string[] }} chunks
 * @param {number} bytes of all scripts, compressed
 */
export function budgetFaults({ missing, scripts }, bytes, budget = BUDGET) {
  return [
    ...missing.map((name) => `${name} is no chunk of this build: mend ROUTE in scripts/size-budget.mjs`),
    ...(scripts.length === 0 || bytes === 0 ? ['no script was found in the build'] : []),
    ...(bytes > budget ? [`${kilo(bytes)} of JavaScript, ${kilo(budget)} are allowed`] : []),
  ]
}

/** @param {number} bytes */
function kilo(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`
}

function main(folder) {
  const path = join(folder, '.vite/manifest.json')
  if (!existsSync(path)) {
    console.log(`${path} is missing: build first, with build.manifest in vite.config.ts`)
    return 1
  }
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  const total = (files) => files.reduce((sum, file) => sum + size(file), 0)

  const chunks = chunksOf(manifest, ROUTE)
  const bytes = total(chunks.scripts)
  for (const file of chunks.scripts) console.log(`  ${kilo(size(file)).padStart(9)}  ${file}`)
  console.log(`JavaScript to question 1: ${kilo(bytes)} of ${kilo(BUDGET)}, ${chunks.scripts.length} chunks`)
  printTheRest(folder, manifest, total)
  console.log(`Styles of the route: ${kilo(total(chunks.styles))}, page: ${kilo(size('index.html'))}`)

  const faults = budgetFaults(chunks, bytes)
  for (const fault of faults) console.log(`TOO MUCH OR MISSING: ${fault}`)
  return faults.length > 0 ? 1 : 0
}

/** Sizes that have no budget, to be seen all the same. */
function printTheRest(folder, manifest, total) {
  const files = filesUnder(folder).map((path) => path.slice(folder.length + 1))
  const ending = (pattern) => files.filter((file) => pattern.test(file))
  const words = Object.entries(manifest).filter(([name]) => /^locales\/.*\.json$/.test(name))
  for (const language of new Set(words.map(([name]) => name.split('/')[1]))) {
    const own = words.filter(([name]) => name.split('/')[1] === language).map(([, { file }]) => file)
    console.log(`Words, ${language}: ${kilo(total([...new Set(own)]))} in ${own.length} files, not counted`)
  }
  console.log(`All styles: ${kilo(total(ending(/\.css$/)))}, all scripts: ${kilo(total(ending(/\.js$/)))}`)
  console.log(`Fonts: ${kilo(total(ending(/\.(woff2|ttf)$/)))}`)
  const kept = precached(folder).filter((file) => files.includes(file))
  console.log(`Kept for work offline: ${kept.length} files, ${kilo(total(kept))}`)
}

function precached(folder) {
  const worker = join(folder, 'sw.js')
  if (!existsSync(worker)) return []
  const listed = readFileSync(worker, 'utf8').matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)
  return [...new Set([...listed].map(([, url]) => url ?? ''))]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv[2] ?? 'dist')
}
