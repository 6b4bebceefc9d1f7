import { markOfPart } from '../../assessment/asked.ts'
import { partOf } from '../../instrument/lookup.ts'
import type { Block } from '../blocks.ts'
import { levelInWords, sayingOf } from '../figures.ts'
import type { Context } from './context.ts'
import { heading, ours, paragraph } from './parts.ts'

/** How many steps the list names; each question's own step stands in its chapter. */
const SHOWN = 10

/** What to do next, the worthiest step first (SPEC P4, P5): one list for whoever has to plan. */
export function nextSteps(context: Context): readonly Block[] {
  const { instrument, assessment, score, words, wordsOf } = context
  const { text } = words
  const saying = sayingOf(words, assessment.country)
  if (score.steps.length === 0) return []
  return [
    heading(1, 'steps', text('results.steps')),
    paragraph(ours(text('method.next'))),
    {
      kind: 'list',
      items: score.steps.slice(0, SHOWN).map(({ id, level, target, first }, index) => {
        const before = first.map(({ needs, atLeast }) =>
          text('step.first', { title: wordsOf(needs).title, level: levelInWords(atLeast, saying) }),
        )
        const step = text('results.step', { from: level, to: target })
        const next = level === 5 ? '' : wordsOf(id).next[level]
        return {
          sign: String(index + 1),
          mark: markOfPart(instrument, partOf(instrument, id)?.id ?? ''),
          title: wordsOf(id).title,
          words: ours([`${step}: ${next}`, ...before].join(' ')),
        }
      }),
    },
  ]
}
