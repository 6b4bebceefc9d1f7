import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WORK_FACTOR, lock, unlock } from '../../src/adapters/age/age.ts'

const PHRASE = 'prefeitura çedilha 7 ñandú'
const CONTENT = '{"format":"alidade-assessment","note":"São João"}'

const folder = mkdtempSync(join(tmpdir(), 'alidade-age-'))
const at = (name: string) => join(folder, name)

/** `age` asks at a terminal only: `script` makes one, and the passphrase is typed into it. */
function age(command: string, times: number) {
  const input = `${PHRASE}\n`.repeat(times)
  return spawnSync('script', ['-qec', command, '/dev/null'], { input, encoding: 'utf8', timeout: 60_000 })
}

const missing = ['age', 'script'].filter((name) => spawnSync(name, ['--version']).error !== undefined)
if (missing.length > 0) {
  console.warn(`NOT RUN: the two tests with the age command; not installed: ${missing.join(', ')}`)
}

it.skipIf(missing.length > 0)('[AG2] the age command opens what Alidade protected', async () => {
  writeFileSync(at('ours.alidade.age'), await lock(new TextEncoder().encode(CONTENT), PHRASE))
  const done = age(`age -d -o ${at('ours.json')} ${at('ours.alidade.age')}`, 1)
  expect(done.status, done.stdout).toBe(0)
  expect(readFileSync(at('ours.json'), 'utf8')).toBe(CONTENT)
})

it.skipIf(missing.length > 0).each(['', '-a '])(
  '[AG2] Alidade opens what the age command protected (age -p %s)',
  async (armor) => {
    writeFileSync(at('plain.json'), CONTENT)
    const file = at(`theirs${armor.trim()}.age`)
    const done = age(`age -p ${armor}-o ${file} ${at('plain.json')}`, 2)
    expect(done.status, done.stdout).toBe(0)
    const written = new Uint8Array(readFileSync(file))
    const opened = await unlock(written, PHRASE)
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(CONTENT)
    if (armor === '') expect(new TextDecoder('latin1').decode(written)).toContain(` ${WORK_FACTOR}\n`)
  },
)
