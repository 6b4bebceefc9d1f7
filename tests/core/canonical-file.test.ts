import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalFile } from '../../src/core/exchange/canonical-file.ts'
import { checksumOf } from '../../src/core/exchange/checksum.ts'
import { isSurelyValid } from '../../src/core/exchange/quick-check.ts'
import { changed, type Json, parsedFile } from '../fixtures/files.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import { shuffled, TEXT_PLACES } from '../fixtures/spelled-files.ts'

/** What the checksum is made over, by the way that takes any file. */
const plainly = (file: object) => checksumOf(file, (canonical) => canonical)

function expectSame(file: unknown): void {
  if (!isSurelyValid(file)) throw new Error('the quick check does not take it')
  expect(canonicalFile(file)).toBe(plainly(file))
}

it('[K1] the short way gives what a checksum is made over, with one and without', () => {
  expectSame(parsedFile())
  expectSame({ ...parsedFile(), checksum: 'x' })
})

it('[K1] the short way gives the same for any text, any order of fields and any numbers', () => {
  const anyRecord = fc.dictionary(
    fc.oneof(anyText, fc.constantFrom('10', '9', 'a', '\ue000', '😀')),
    fc.double({ min: 1, max: 2, noNaN: true }),
  )
  holds(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...TEXT_PLACES), anyText), { maxLength: 5 }),
      anyRecord,
      fc.integer({ min: 1, max: 1_000_000_000 }),
      fc.nat(),
      (texts, weights, revision, seed) => {
        const said = texts.reduce<Json>(
          (file, [path, text]) => changed(file, path, text || 'x'),
          parsedFile(),
        )
        const weighed = changed(
          changed(said, ['assessment', 'weights'], weights),
          ['assessment', 'city'],
          'x',
        )
        expectSame(shuffled(changed(weighed, ['answers', 0, 'revision'], revision), seed))
      },
    ),
    300,
  )
})
