import { readFileSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'

/** Draws the arrows between the folders of `src`, as they are, into ARCHITECTURE.md. */
const FILE = 'ARCHITECTURE.md'
const MARKS = /(<!-- diagram -->\n)[\s\S]*?(<!-- end of diagram -->)/

/** @returns {Promise<string>} a Mermaid diagram of the folders, in the order of their names */
export async function diagram() {
  const { default: config } = await import('../.dependency-cruiser.mjs')
  const result = await cruise(['src'], { ...config.options, ruleSet: undefined }, undefined, undefined)
  const output = /** @type {{ modules: { source: string, dependencies: { resolved: string }[] }[] }} */ (
    result.output
  )
  const arrows = new Set()
  for (const { source, dependencies } of output.modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [folder(source), folder(resolved)]
      if (from !== undefined && to !== undefined && from !== to) arrows.add(`  ${from} --> ${to}`)
    }
  }
  return [
    '```mermaid',
    'flowchart LR',
    ...[...arrows].toSorted((a, b) => a.localeCompare(b, 'en')),
    '```',
    '',
  ].join('\n')
}

/** The text of ARCHITECTURE.md with the present diagram in its place. */
export async function withDiagram() {
  const drawn = await diagram()
  return readFileSync(FILE, 'utf8').replace(MARKS, (_, start, end) => `${start}${drawn}${end}`)
}

/** @param {string} path */
function folder(path) {
  const name = /^src\/([^/]+)/.exec(path)?.[1]
  return name?.startsWith('globals') ? undefined : name
}

if (process.argv[1]?.endsWith('diagram.mjs')) writeFileSync(FILE, await withDiagram())
