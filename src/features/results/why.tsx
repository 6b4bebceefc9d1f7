import type { Explanation } from '../../core/scoring/why/explanation.ts'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'

interface WhyProps {
  /** What is seen: the figure itself, or a short question. */
  readonly label: string
  /** What the figure is of, for example "Mean, Governance". */
  readonly of: string
  readonly look?: 'figure' | 'words'
  /** Worked out when asked for. */
  readonly explain: () => readonly Explanation[]
}

/** A figure that opens into its arithmetic: the questions, levels and weights behind it, and the rule. */
export function Why({ label, of, look, explain }: WhyProps) {
  const why = useWhy()
  return <FigureButton label={label} look={look ?? 'figure'} {...why(of, explain)} />
}
