import type { ComponentScore } from '../../scoring/component.ts'
import { besideEqual } from '../../scoring/weights.ts'
import { meanInWords, type Saying } from '../figures.ts'
import type { Context } from './context.ts'

/** The mean of a component; where weights were chosen, what equal weights give stands beside it (SPEC O4). */
export function meanBothWays(context: Context, component: ComponentScore, saying: Saying): string {
  const { instrument, answers, assessment } = context
  const part = instrument.components.find(({ id }) => id === component.id)
  const equal = part === undefined ? null : besideEqual(instrument, part, answers, assessment)
  const mean = meanInWords(component, saying)
  return equal === null ? mean : saying.text('weights.both', { mean, equal: meanInWords(equal, saying) })
}
