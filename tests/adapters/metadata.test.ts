import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { reportOf as madeReport } from '../../src/state/make-report.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { wordsIn } from '../fixtures/words.ts'
import { bytesOf, readReport } from './pdf-support.ts'

/** An hour that must not show: three at night, in a time zone of its own. */
const NIGHT = '2026-11-12T03:04:05.678Z'

function reportIn(edition: 'internal' | 'public') {
  const { assessment, answers } = meridiana('en')
  const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }
  const times = { createdAt: NIGHT, changedAt: NIGHT, filedAt: null, place: null }
  const told = {
    record: { version: 1 as const, assessment, instrument: reference, ...times },
    questionnaire: { instrument: INSTRUMENT, reference, words: null, about: null },
    answers,
    others: [],
    example: false,
  }
  const ports = {
    clock: { now: () => NIGHT, today: () => NIGHT.slice(0, 10) },
    program: {
      version: '1.0.0',
      onState: () => undefined,
      onAsked: () => undefined,
      update: async () => true,
    },
  }
  return madeReport(ports, told, wordsIn('en'), { overall: false }, edition === 'public' ? [] : null)(0)
}

/** All words that stand in a PDF: its own, and those of what is packed in it but for the letterforms. */
function strings(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  const packed = /stream\r?\n([\s\S]*?)\r?\nendstream/g
  const streams = [...raw.matchAll(packed)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw.replaceAll(packed, ''), ...streams.filter((one) => !/[\x80-\xff]/.test(one))].join('\n')
}

describe.each(['internal', 'public'] as const)('the %s report', (edition) => {
  it('[PU10] says its title, its edition, its maker and its day, and nothing else of itself', async () => {
    const { info } = await readReport(reportIn(edition))
    const said = Object.fromEntries(
      Object.entries(info).filter(([key, value]) => typeof value === 'string' && !key.startsWith('PDF')),
    )
    expect(said).toEqual({
      Title: `Meridiana: data strategy assessment${edition === 'public' ? ' (public edition)' : ''}`,
      Subject: wordsIn('en').text(edition === 'public' ? 'share.coverEdition' : 'report.internal'),
      Creator: 'Alidade',
      Producer: 'jsPDF 4.2.1',
      CreationDate: "D:20261112000000+00'00'",
      Language: 'en',
    })
  })

  it('[PU10] names no person, no path, no computer and no hour in any of its bytes', async () => {
    const all = strings(await bytesOf(reportIn(edition)))
    expect(all).not.toMatch(/\/Author|\/Keywords|\/ModDate|<x:xmpmeta|<rdf:RDF/)
    expect(all).not.toMatch(/\/home\/|\/tmp\/|\/Users\/|[A-Z]:\\|file:\/\/|localhost|blob:/)
    expect(all).not.toMatch(/0?3:04:05|030405/)
    expect(all).not.toMatch(/\/JavaScript|\/Launch|\/SubmitForm|\/EmbeddedFile/)
  })
})

it('[PU1] the public report says nothing that was noted or proved, in any of its pages', async () => {
  const { text } = await readReport(reportIn('public'))
  const bare = text.replace(/\s+/g, '')
  const inside = (await readReport(reportIn('internal'))).text.replace(/\s+/g, '')
  const { answers } = meridiana('en')
  const secrets = Object.values(answers)
    .flatMap(({ note, reason, evidence }) => [
      [note, reason ?? ''],
      evidence.flatMap((one) => [one.what, one.where]),
    ])
    .flat()
    .map((one) => one.replace(/\s+/g, ''))
    .filter((one) => one.length > 25)
  expect(secrets.length).toBeGreaterThan(20)
  expect(secrets.filter((one) => inside.includes(one)).length).toBeGreaterThan(20)
  expect(secrets.filter((one) => bare.includes(one))).toEqual([])
})
