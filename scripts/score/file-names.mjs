import { readFileSync } from 'node:fs'

/**
 * The folder in which names count: where the person stands, who may have called npm from another one.
 * @param {string} script name of the npm script
 */
export function whereThePersonStands(script) {
  return (process.env['npm_lifecycle_event'] === script && process.env['INIT_CWD']) || process.cwd()
}

/**
 * The names of files on a command line; `-` stands for those on standard input, one a line.
 * @param {readonly string[]} args
 */
export function fileNames(args) {
  return args.flatMap((name) => (name === '-' ? namesFromInput() : [name]))
}

function namesFromInput() {
  return readFileSync(0, 'utf8')
    .split(/\r?\n/)
    .filter((name) => name !== '')
}
