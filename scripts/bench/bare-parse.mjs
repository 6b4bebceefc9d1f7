import { readFileSync } from 'node:fs'

/** Reads and parses the files whose names stand on standard input, and does nothing with them: the least there is to do. */
let answers = 0
for (const name of readFileSync(0, 'utf8').split('\n')) {
  answers += JSON.parse(readFileSync(name, 'utf8')).answers.length
}
process.stdout.write(`${answers}\n`)
