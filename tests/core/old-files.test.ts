import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/adapters/hash/sha256.ts'
import { checksumOfText, fileText } from '../../src/core/exchange/checksum.ts'
import { formatOf } from '../../src/core/exchange/envelope.ts'
import { FORMAT_VERSION } from '../../src/core/exchange/migrations.ts'
import { PUBLIC_VERSION } from '../../src/core/exchange/public-format.ts'
import { parsePublicFile } from '../../src/core/public/open-public.ts'
import { NOW } from '../fixtures/builders.ts'
import { readQuestions, readReply } from '../fixtures/asking.ts'
import { read } from '../fixtures/files.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import * as fc from 'fast-check'

const FOLDER = 'tests/fixtures/documents'
/** Every form of our files that was ever given out, kept for ever; none of them may ever be changed. */
const OLD = readdirSync(FOLDER).filter((name) => /\.alidade[\w-]*\.json$/.test(name))
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')

const READERS = {
  'alidade-assessment': read,
  'alidade-questions': readQuestions,
  'alidade-answers': (text: unknown) => readReply(text, NOW.slice(0, 10)),
  'alidade-collection': read,
  'alidade-public': (text: unknown) => parsePublicFile(String(text)),
}

describe('files that were ever given out', () => {
  it.each(OLD)('[F3] open: %s', (name) => {
    const text = textOf(name)
    expect(READERS[formatOf(text)](text)).toMatchObject({ ok: true })
  })

  it('[F3] stand there for each version, without a checksum and with one', () => {
    for (let version = 1; version <= FORMAT_VERSION; version += 1) {
      for (const kind of ['alidade', 'alidade-ask', 'alidade-reply']) {
        expect(OLD).toContain(`version-${version}.${kind}.json`)
        expect(OLD).toContain(`version-${version}-sealed.${kind}.json`)
      }
    }
  })

  it('[F3] stand there for each version of the public file', () => {
    for (let version = 1; version <= PUBLIC_VERSION; version += 1) {
      expect(OLD).toContain(`version-${version}.alidade-public.json`)
    }
  })

  it.each(OLD)('[K1] %s says rightly whether it was changed since', (name) => {
    const text = textOf(name)
    const sealed = name.includes('-sealed.')
    expect(checksumOfText(text, sha256)).toBe(sealed ? 'fits' : 'missing')
    if (sealed) expect(checksumOfText(text.replace('Meridiana', 'Meridiano'), sha256)).toBe('wrong')
  })

  it.each(OLD.filter((name) => name.includes('-sealed.')))(
    '[K1] %s is written to the same byte today',
    (name) => {
      const { checksum: _, ...file } = JSON.parse(textOf(name)) as Record<string, unknown>
      expect(fileText(file, sha256)).toBe(textOf(name))
    },
  )
})

describe('the hash of a checksum', () => {
  it('[K1] is that of the published vectors', () => {
    expect(sha256('')).toBe('sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('[K1] is that of another program, whatever the text, halves of characters among it', () => {
    holds(
      fc.property(anyText, (text) => {
        expect(sha256(text)).toBe(`sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`)
      }),
      200,
    )
  })

  it('[K1] goes by what stands in a file, not by white space and order', () => {
    const sealed = JSON.parse(fileText({ b: [1, { y: 2, x: 1 }], a: 'ã' }, sha256)) as object
    const turned = Object.fromEntries(Object.entries(sealed).toReversed())
    expect(checksumOfText(JSON.stringify(turned), sha256)).toBe('fits')
    expect(checksumOfText(JSON.stringify({ ...turned, a: 'a' }), sha256)).toBe('wrong')
    expect(checksumOfText(JSON.stringify({ ...turned, c: null }), sha256)).toBe('wrong')
  })
})
