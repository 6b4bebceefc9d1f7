import { hash } from 'node:crypto'
import { Buffer, isUtf8 } from 'node:buffer'
import { SELF } from '../../src/core/assessment/answer.ts'
import { canonicalFile } from '../../src/core/exchange/canonical-file.ts'
import { checksumState } from '../../src/core/exchange/checksum.ts'
import { LONGEST_TEXT } from '../../src/core/exchange/limits.ts'
import { isRecord } from '../../src/core/exchange/parse-json.ts'
import { isSurelyValid } from '../../src/core/exchange/quick-check.ts'
import { openContent } from '../../src/core/exchange/read-file.ts'
import type { FileContent } from '../../src/core/exchange/schema.ts'
import { type ScoredFile, type ScoringBase, scoreOpened } from '../../src/core/exchange/score-file.ts'

/**
 * The score of the bytes of a file, without making characters of those that no figure needs: notes, and what is said of
 * proofs. Each byte is taken for a character of its own, in which the file reads, sorts and hashes as fast as if it were in
 * English; JSON is none the worse for it, since its own signs are single bytes. What a figure or a remark shows is
 * decoded. Null where this might not give the very same as reading the text would: then the text is to be read.
 */
export function scoreBytes(bytes: Buffer, base: ScoringBase): ScoredFile | null {
  const raw = parsedBytes(bytes)
  const file = raw === null ? null : decodedFile(raw)
  if (raw === null || !isSurelyValid(file)) return null
  // It has the fields of `file`, which was looked at, and the bytes that the checksum was made over.
  const checksum = checksumState(raw as FileContent, hashOfBytes, canonicalFile)
  if (checksum === 'wrong') return null
  const opened = openContent(file, base.instrument, base.hashes.structure)
  return opened.ok ? scoreOpened({ opened: opened.value, checksum }, base) : null
}

type Values = Readonly<Record<string, unknown>>

/** A file of a usual length, parsed byte by byte; null where it holds what bytes by themselves do not say. */
function parsedBytes(bytes: Buffer): Values | null {
  if (bytes.length > LONGEST_TEXT || !isUtf8(bytes)) return null
  const text = bytes.toString('latin1')
  // An escaped character is not in bytes, and might spell the one key that reading leaves out.
  if (text.includes('\\u') || text.includes('__proto__')) return null
  try {
    const file: unknown = JSON.parse(text)
    return isRecord(file) ? file : null
  } catch {
    return null
  }
}

function decodedFile({ instrument, assessment, answers, ...rest }: Values): Values {
  return {
    ...rest,
    instrument: decoded(instrument),
    assessment: decoded(assessment),
    answers: Array.isArray(answers) ? answers.map(decodedAnswer) : answers,
  }
}

/** All of an answer but its note and the words of its proofs, which no figure looks into. */
function decodedAnswer(answer: unknown): unknown {
  if (!isRecord(answer)) return answer
  const { question, respondent, reason } = answer
  if (isPlain(question) && (respondent === SELF || isPlain(respondent)) && isPlain(reason)) return answer
  return { ...answer, question: decoded(question), respondent: decoded(respondent), reason: decoded(reason) }
}

/** A value with characters where there were bytes, in its texts; keys that are not plain give nothing that is valid. */
function decoded(value: unknown): unknown {
  if (typeof value === 'string') return isPlain(value) ? value : Buffer.from(value, 'latin1').toString('utf8')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(decoded)
  if (!isRecord(value)) return value
  let copy: Record<string, unknown> | null = null
  for (const key of Object.keys(value)) {
    if (!isPlain(key)) return null
    const one = decoded(value[key])
    // Most hold nothing to decode, and a copy of their dozens of fields takes longer than looking at them.
    if (one !== value[key]) copy = Object.assign(copy ?? { ...value }, { [key]: one })
  }
  return copy ?? value
}

const BEYOND_ASCII = /[\u0080-\u00ff]/

/** Whether a value is the same in bytes as in characters. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'string' || !BEYOND_ASCII.test(value)
}

/** Where canonical texts are laid to be hashed: room for each anew would take as long as the hashing. */
const room = Buffer.alloc(2 * LONGEST_TEXT)

function hashOfBytes(canonical: string): string {
  const fits = canonical.length <= room.length
  const bytes = fits ? room.subarray(0, room.write(canonical, 'latin1')) : Buffer.from(canonical, 'latin1')
  return `sha256-${hash('sha256', bytes, 'hex')}`
}
