import { pathToFileURL } from 'node:url'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'

/** A cruise that reads nothing finds nothing, and says all is well: so few modules mean a broken gate. */
const FEWEST_MODULES = 30

/**
 * Reads `src` under a folder by the arrows of this project.
 * @param {string} root
 */
export async function cruiseTree(root) {
  const { options, ...ruleSet } = config
  // What only the build uses is no orphan.
  const folders = ['src', 'scripts/build'].filter((folder) => existsSync(join(root, folder)))
  const { output } = await cruise(folders, { ...options, ruleSet, validate: true, baseDir: resolve(root) })
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`)
  return {
    modules: output.modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

/** @param {{ modules: number, violations: { rule: string, from: string, to: string }[] }} read */
export function faultsOf({ modules, violations }) {
  const few = `only ${modules} modules were read, at least ${FEWEST_MODULES} are expected`
  return [
    ...(modules < FEWEST_MODULES ? [few] : []),
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
  ]
}

/** Every rule that forbids something, by name. */
export function ruleNames() {
  return config.forbidden.map(({ name }) => name)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = await cruiseTree(process.argv[2] ?? '.')
  const faults = faultsOf(read)
  console.log([...faults, `${read.modules} modules read, ${faults.length} faults`].join('\n'))
  process.exitCode = faults.length > 0 ? 1 : 0
}
