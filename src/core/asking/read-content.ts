import type * as z from 'zod/mini'
import { type FileFormat, openEnvelope } from '../exchange/envelope.ts'
import type { FileError } from '../exchange/file-error.ts'
import { oversized } from '../exchange/limits.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'

/** What every small file says: which city and which questionnaire it is about. */
interface Content {
  readonly assessment: { readonly city: string }
  readonly instrument: { readonly id: string }
}

/** A file of which every value is known to be right, none of them too long, for this questionnaire. */
export function readContent<Read extends Content>(
  text: string,
  { format, version, schema }: { format: FileFormat; version: number; schema: z.ZodMiniType<Read> },
  instrument: Instrument,
): Result<Read, FileError> {
  const envelope = openEnvelope(text, format, version)
  if (!envelope.ok) return envelope
  const parsed = schema.safeParse(envelope.value.file)
  if (!parsed.success) {
    return fail({ code: 'file-wrong-value', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  }
  const content = parsed.data
  const tooLong = oversized(content)
  if (tooLong !== null) return fail({ code: 'file-wrong-value', path: tooLong })
  const { id } = content.instrument
  return id === instrument.id ? ok(content) : fail({ code: 'file-other-instrument', instrument: id })
}
