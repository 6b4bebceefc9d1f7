import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The JavaScript file behind a program of an installed package, so that it starts the same on every system.
 * @param {string} name of the package
 * @param {string} [program] where the package offers more than one
 */
export function programOf(name, program = name.split('/').at(-1)) {
  const folder = join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin?.[program ?? '']
  if (typeof file !== 'string') throw new Error(`${name} offers no program ${program}`)
  return join(folder, file)
}
