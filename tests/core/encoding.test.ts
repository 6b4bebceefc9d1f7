import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { lostCharacters } from '../../src/core/exchange/encoding.ts'
import { anyText, holds } from '../fixtures/properties.ts'

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes)

it('[F10] a text in UTF-8 lost nothing, whatever stands in it, a sign of replacement too', () => {
  holds(
    fc.property(anyText, fc.constantFrom('', '\ufffd', 'São João “\ufffd”'), (text, more) => {
      const bytes = new TextEncoder().encode(`${text}${more}`)
      expect(lostCharacters(decoded(bytes), bytes.length)).toBe(false)
    }),
  )
})

it.each(['São Paulo', 'Bogotá', 'Peñalolén: «datos»'])(
  '[F10] %j in another encoding has lost letters',
  (text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(lostCharacters(decoded(bytes), bytes.length)).toBe(true)
  },
)
