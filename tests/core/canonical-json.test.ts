import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/core/exchange/canonical-json.ts'
import { holds } from '../fixtures/properties.ts'

it('[F8] the sample of RFC 8785, section 3.2.2, comes out as printed there', () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`
  const printed = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
  expect(canonicalJson(JSON.parse(sample))).toBe(printed)
})

it('[F8] keys stand in the order of their UTF-16 code units, as in section 3.2.3', () => {
  const sample = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const values = [...canonicalJson(sample).matchAll(/:"([^"]+)"/g)].map(([, value]) => value)
  expect(values).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

it('[F8] numbers are written as ECMAScript writes them', () => {
  expect(canonicalJson([0, -0, 1e21, 1e-7, 9007199254740992, 0.1 + 0.2, 5e-324])).toBe(
    '[0,0,1e+21,1e-7,9007199254740992,0.30000000000000004,5e-324]',
  )
})

it('[F8] keys sort at every depth; the items of an array stay in place', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'z', 'a'], a: {} })).toBe('{"a":{},"b":[{"c":2,"d":1},"z","a"]}')
})

const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, unordered(one)]),
  )
}

it('[F8] the same value gives the same text, whatever the order of its keys, and reads back as itself', () => {
  holds(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(unordered(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})
