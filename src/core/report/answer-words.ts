import { type Answer, levelOf } from '../assessment/answer.ts'
import type { Saying } from './figures.ts'

/** What someone said to a question, in a few words: level and name, or which of the other states it is in. */
export function answerInWords(answer: Answer | undefined, { text, instrument }: Saying): string {
  const level = levelOf(answer)
  if (level !== null) return text('asked.level', { level, name: instrument.levels[level].name })
  return text(`status.${answer?.status ?? 'not-answered'}`)
}
