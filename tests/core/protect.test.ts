import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProtected } from '../../src/core/exchange/encoding.ts'
import { HIGHEST_WORK_FACTOR, lockOf } from '../../src/core/protect/age-header.ts'
import { CHANCE_BYTES, groupsFrom, strengthOf } from '../../src/core/protect/passphrase.ts'

describe('[AG1] a protected file', () => {
  it('is told by its first characters', () => {
    expect(isProtected('age-encryption.org/v1\n-> scrypt')).toBe(true)
    expect(isProtected('\r\n -----BEGIN AGE ENCRYPTED FILE-----\nYWdl')).toBe(true)
  })

  it('is none where the same words stand inside an ordinary file', () => {
    expect(isProtected('{"note":"age-encryption.org/v1\n"}')).toBe(false)
    expect(isProtected('age-encryption.org/v10\n')).toBe(false)
    expect(isProtected('')).toBe(false)
  })
})

describe('[AG4, AG5] what locks a file', () => {
  const header = (...stanzas: string[]) => ['age-encryption.org/v1', ...stanzas, '--- mac', ''].join('\n')
  const scrypt = (factor: number | string) => `-> scrypt salt ${factor}\nbody`

  it.each([
    [header(scrypt(18)), 'passphrase'],
    [header(scrypt(HIGHEST_WORK_FACTOR)), 'passphrase'],
    [header(scrypt(HIGHEST_WORK_FACTOR + 1)), 'costly'],
    [header(scrypt('999999999999999999')), 'costly'],
    [header(scrypt('0x12')), 'unreadable'],
    [header(scrypt('018')), 'unreadable'],
    [header(scrypt(10), scrypt(10)), 'unreadable'],
    [header('-> X25519 share\nbody'), 'keys'],
    [header(), 'unreadable'],
    ['age-encryption.org/v1\n-> scrypt', 'unreadable'],
    ['age-encryption.org/v2\n', 'unreadable'],
  ])('%j is for: %s', (text, lock) => {
    expect(lockOf(text)).toBe(lock)
  })
})

describe('[AG3] a passphrase', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['secret', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
    ['Prefeitura25', 'enough'],
    ['gato pão rio sol', 'enough'],
    ['quatro palavras bem longas', 'long'],
    ['gato gato gato gato gato', 'short'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })

  it('that is suggested has four groups of five signs, and is very good', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CHANCE_BYTES, maxLength: CHANCE_BYTES }), (chance) => {
        const groups = groupsFrom(chance)
        expect(groups).toMatch(/^[a-km-np-z2-9i]{5}(-[a-km-np-z2-9i]{5}){3}$/)
        const other = chance.map((byte, at) => (at === 0 ? byte ^ 1 : byte))
        expect(groupsFrom(other)).not.toBe(groups)
      }),
      { seed: 20261124 },
    )
  })
})
