import type { Explanation } from '../core/scoring/why/explanation.ts'
import type { OpenAssessment } from './app-state.ts'
import { useActions, useWords } from './react.tsx'

type Explanations = readonly Explanation[]

/** What makes a figure open: what is said of the press, and the press itself. */
interface Opens {
  readonly says: string
  readonly onAsk: () => Promise<void>
}

/**
 * Lets a figure open into its arithmetic, which is worked out when asked for. `of` says what the figure is of; `within`
 * is the assessment where that is not the one on screen.
 */
export function useWhy(): (
  of: string,
  explanations: () => Explanations | Promise<Explanations>,
  within?: OpenAssessment,
) => Opens {
  const { text } = useWords()
  const { explain } = useActions()
  return (of, explanations, within) => ({
    says: text('why.of', { of }),
    onAsk: async () => explain({ of, explanations: await explanations(), within }),
  })
}
