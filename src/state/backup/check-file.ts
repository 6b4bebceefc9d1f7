import { compareBackup } from '../../core/backup/compare.ts'
import type { Backups } from '../../core/backup/keeping.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { checksumOf } from '../../core/exchange/checksum.ts'
import { lostCharacters } from '../../core/exchange/encoding.ts'
import { LARGEST_FILE, LARGEST_FILE_MEGABYTES } from '../../core/exchange/file-size.ts'
import { isRecord } from '../../core/exchange/parse-json.ts'
import { openContent, parseAssessmentFile } from '../../core/exchange/read-file.ts'
import type { ChosenFile } from '../../core/ports.ts'
import type { Questionnaires } from '../questionnaires.ts'
import type { Checked } from './backup-actions.ts'

type Refusal = Extract<Checked, { kind: 'refused' }>

function refused(error: Refusal['error']): Refusal {
  return { kind: 'refused', error }
}

/** The text of a chosen file, or why it cannot be read. */
export async function textOf(file: ChosenFile): Promise<string | Refusal> {
  if (file.size > LARGEST_FILE) return refused({ code: 'file-too-large', megabytes: LARGEST_FILE_MEGABYTES })
  try {
    const text = await file.text()
    return lostCharacters(text, file.size) ? refused({ code: 'file-garbled' }) : text
  } catch {
    return refused({ code: 'file-unreadable' })
  }
}

/** Reads a backup as opening it would, and compares it with what is stored (SPEC BK3, BK4). */
export async function checkText(
  text: string,
  stored: StoredAssessment,
  questionnaires: Questionnaires,
  hash: Backups['hash'],
): Promise<Checked> {
  const parsed = parseAssessmentFile(text)
  if (!parsed.ok) return refused(parsed.error)
  if (!(await fitsChecksum(text, hash))) return refused({ code: 'checksum-wrong' })
  const compared = compareBackup(parsed.value, stored)
  if (compared.kind === 'another') return compared
  const found = await questionnaires.find(parsed.value.instrument)
  if (!found.ok) return refused(found.error)
  const { instrument, reference } = found.value
  const read = openContent(parsed.value, instrument, reference.structure)
  return read.ok ? compared : refused(read.error)
}

/** A file without a checksum makes no claim that could be wrong; nor can a browser that does not hash judge one. */
async function fitsChecksum(text: string, hash: Backups['hash']): Promise<boolean> {
  // Parsed with nothing left out: the checksum was made over every field, whatever its name.
  const file: unknown = JSON.parse(text)
  if (!isRecord(file) || file.checksum === undefined) return true
  const found = await hash(checksumOf(file, (canonical) => canonical))
  return found === null || file.checksum === `sha256-${found}`
}
