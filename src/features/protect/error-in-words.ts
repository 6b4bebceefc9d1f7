import type { ProtectError } from '../../core/protect/protect-error.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import type { Words } from '../../core/text.ts'

/** The sentence for what keeps a file shut; none where the person stopped it. */
export function protectErrorInWords(
  error: ProtectError,
  words: Pick<Words, 'text' | 'has'>,
): string | undefined {
  return error.code === 'protect-stopped' ? undefined : errorInWords(error, words)
}
