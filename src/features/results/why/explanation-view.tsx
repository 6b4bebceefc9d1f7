import type { Explanation } from '../../../core/scoring/why/explanation.ts'
import { partOfRule } from '../../../core/scoring/why/rule.ts'
import { useWords } from '../../../state/react.tsx'
import { BoundsView } from './bounds-view.tsx'
import { CoverageView, GateView } from './coverage-view.tsx'
import { PriorityView, StrengthsView } from './lists-view.tsx'
import { MeanView } from './mean-view.tsx'
import { OverallView } from './overall-view.tsx'
import { ProfileView } from './profile-view.tsx'
import { StageView } from './stage-view.tsx'
import styles from './explanation.module.css'

/** One arithmetic: its rule by number and in plain words, the numbers, and the way to the page on scoring. */
export function ExplanationView({ of }: { readonly of: Explanation }) {
  const { text } = useWords()
  return (
    <section className={styles.explanation}>
      <h3>{of.kind === 'mean' && of.equal ? text('why.equalTitle') : text(`why.title.${of.kind}`)}</h3>
      <p className={styles.rule}>
        <b>{text('why.rule', { rule: of.rule })}</b> {text(`rule.${of.rule}`)}
      </p>
      <Arithmetic of={of} />
      <p>
        <a href={`#/scoring/${partOfRule(of.rule)}`}>{text('why.more')}</a>
      </p>
    </section>
  )
}

function Arithmetic({ of }: { readonly of: Explanation }) {
  switch (of.kind) {
    case 'mean':
      return <MeanView of={of} />
    case 'bounds':
      return <BoundsView of={of} />
    case 'stage':
      return <StageView of={of} />
    case 'coverage':
      return <CoverageView of={of} />
    case 'gate':
      return <GateView of={of} />
    case 'profile':
      return <ProfileView of={of} />
    case 'strengths':
      return <StrengthsView of={of} />
    case 'priority':
      return <PriorityView of={of} />
    case 'overall':
      return <OverallView of={of} />
  }
}
