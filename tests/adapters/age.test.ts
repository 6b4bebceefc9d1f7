import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { Decrypter, armor } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { lock, unlock } from '../../src/adapters/age/age.ts'
import { VECTORS } from '../fixtures/age/vectors.ts'

/** Quick in tests; real files take `WORK_FACTOR`. */
const QUICK = 10
const utf8 = new TextEncoder()
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/age/${name}`))
const PHRASE = 'correct horse battery staple'

describe('the published vectors of the format', () => {
  it('are all here: 143, of which 26 are for passphrases', () => {
    expect(VECTORS).toHaveLength(143)
    expect(VECTORS.filter(({ passphrases }) => passphrases.length > 0)).toHaveLength(26)
  })

  it.each(VECTORS.filter(({ passphrases }) => passphrases.length > 0).map((one) => [one.name, one] as const))(
    '[AG2] %s becomes what it must for whoever has the passphrase',
    async (_name, vector) => {
      const opened = await Promise.all(vector.passphrases.map((phrase) => unlock(vector.file, phrase)))
      const found = opened.find(({ ok }) => ok)
      expect(found !== undefined).toBe(vector.expect === 'success')
      if (found?.ok === true) expect(sha256(found.value)).toBe(vector.payload)
      for (const one of opened) {
        if (one.ok) continue
        const wanted = vector.expect === 'no match' ? /wrong-passphrase|by-keys/ : /damaged|costly|by-keys/
        expect(one.error.code).toMatch(wanted)
      }
    },
    60_000,
  )

  it.each(
    VECTORS.filter(({ passphrases }) => passphrases.length === 0).map((one) => [one.name, one] as const),
  )(
    '[AG4, AG5] %s never opens with a passphrase, and the library does with it what it must',
    async (_name, vector) => {
      const opened = await unlock(vector.file, PHRASE)
      expect(opened.ok).toBe(false)
      if (vector.identities.length === 0) return
      const decrypter = new Decrypter()
      for (const identity of vector.identities) decrypter.addIdentity(identity)
      const open = async () => {
        const bare = vector.armored ? armor.decode(Buffer.from(vector.file).toString('latin1')) : vector.file
        return decrypter.decrypt(bare)
      }
      if (vector.expect === 'success') expect(sha256(await open())).toBe(vector.payload)
      else await expect(open()).rejects.toThrow()
    },
    60_000,
  )
})

describe('files that the age program made', () => {
  it.each(['made-by-age.age', 'made-by-age.armored.age'])('[AG2] %s opens', async (name) => {
    const opened = await unlock(fixture(name), PHRASE)
    expect(opened.ok && text(opened.value)).toBe('{"made":"by age"}')
  })

  it('[AG4] a wrong passphrase is called one', async () => {
    const opened = await unlock(fixture('made-by-age.age'), `${PHRASE}!`)
    expect(opened).toEqual({ ok: false, error: { code: 'protected-wrong-passphrase' } })
  })

  it('[AG4] a file for keys is told apart from a wrong passphrase', async () => {
    const opened = await unlock(fixture('not-for-a-passphrase.age'), PHRASE)
    expect(opened).toEqual({ ok: false, error: { code: 'protected-by-keys' } })
  })
})

it('[AG5] a file that would keep the computer busy for minutes is refused before any work', async () => {
  const file = text(await lock(utf8.encode('x'), PHRASE, QUICK)).replace(/^(-> scrypt \S+) 10$/m, '$1 21')
  const before = performance.now()
  const opened = await unlock(utf8.encode(file), PHRASE)
  expect(opened).toEqual({ ok: false, error: { code: 'protected-too-costly' } })
  expect(performance.now() - before).toBeLessThan(500)
})

it('[AG2] what is locked opens again to the last byte, whatever it holds and whatever the passphrase', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 70_000 }),
      fc.string({ minLength: 1, unit: 'grapheme' }),
      async (content, phrase) => {
        const opened = await unlock(await lock(content, phrase, QUICK), phrase)
        expect(opened.ok && opened.value).toEqual(content)
      },
    ),
    { seed: 20261124, numRuns: 40 },
  )
})

it('[AG4] no byte of a file can be changed: each of them, one bit and then all of it, is refused', async () => {
  const file = await lock(utf8.encode('{"note":"x"}'), PHRASE, 2)
  const passed: string[] = []
  for (let at = 0; at < file.length; at += 1) {
    for (const flip of [1, 2, 16, 128, 255]) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ flip
      const opened = await unlock(changed, PHRASE)
      if (opened.ok) passed.push(`${at} ^ ${flip}`)
    }
  }
  expect(file.length).toBeGreaterThan(150)
  expect(passed).toEqual([])
}, 120_000)

it('[AG4] nor can one be taken away or added at the end', async () => {
  const file = await lock(utf8.encode('{"note":"x"}'), PHRASE, 2)
  for (let length = 0; length < file.length; length += 1) {
    expect((await unlock(file.subarray(0, length), PHRASE)).ok).toBe(false)
  }
  expect((await unlock(new Uint8Array([...file, 0]), PHRASE)).ok).toBe(false)
})
