import type {
  Explanation,
  GateWhy,
  OverallWhy,
  PriorityWhy,
  ProfileWhy,
  StageWhy,
  StrengthsWhy,
} from '../../core/scoring/why/explanation.ts'
import type { CriteriaWhy, EstimatesWhy, TopicsWhy, TopicWhy } from '../../core/scoring/why/crosswalk-why.ts'
import type { Words } from '../../core/text.ts'
import { partOfRule } from '../../core/scoring/why/rule.ts'
import { useWords } from '../../state/react.tsx'
import { BoundsView } from './bounds-view.tsx'
import { CoverageView, GateView } from './coverage-view.tsx'
import { CriteriaView, EstimatesView, TopicsView, TopicView } from './crosswalk-view.tsx'
import { PriorityView, StrengthsView } from './lists-view.tsx'
import { MeanView } from './mean-view.tsx'
import { OverallView } from './overall-view.tsx'
import { ProfileView } from './profile-view.tsx'
import { ProgressView } from './progress-view.tsx'
import { StageView } from './stage-view.tsx'
import { ProofView, SupportedView } from './supported-view.tsx'
import styles from './explanation.module.css'

/** One arithmetic: its rule by number and in plain words, the numbers, and the way to the page on scoring. */
export function ExplanationView({ of }: { readonly of: Explanation }) {
  const words = useWords()
  const { text } = words
  return (
    <section className={styles.explanation}>
      <h3>{titleOf(of, words)}</h3>
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

/** A mean and a stage can be worked out of other levels than those that were given: the title says of which. */
function titleOf(of: Explanation, words: Words): string {
  if (of.kind === 'mean' && of.equal) return words.text('why.equalTitle')
  if (of.kind === 'mean' && of.rule === 'E5') return words.text('why.supportedMean')
  return of.kind === 'stage' ? stageTitle(of, words) : words.text(`why.title.${of.kind}`)
}

function stageTitle({ kind, rule, moved }: StageWhy, { text, instrument }: Words): string {
  if (rule === 'E5') return text('why.supportedStage')
  if (moved === null) return text(`why.title.${kind}`)
  const { question, to } = moved
  return text('why.moved', { title: instrument.questions[question]?.title ?? question, level: to })
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
    case 'progress':
      return <ProgressView of={of} />
    case 'supported':
      return <SupportedView of={of} />
    case 'proof':
      return <ProofView of={of} />
    default:
      return <AcrossView of={of} />
  }
}

type CityWhy = GateWhy | ProfileWhy | StrengthsWhy | PriorityWhy | OverallWhy

/** What is explained of the city rather than of some questions. */
function AcrossView({ of }: { readonly of: CityWhy | ElsewhereWhy }) {
  switch (of.kind) {
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
    default:
      return <ElsewhereView of={of} />
  }
}

type ElsewhereWhy = CriteriaWhy | EstimatesWhy | TopicWhy | TopicsWhy

/** What is estimated of other references. */
function ElsewhereView({ of }: { readonly of: ElsewhereWhy }) {
  switch (of.kind) {
    case 'criteria':
      return <CriteriaView of={of} />
    case 'estimates':
      return <EstimatesView of={of} />
    case 'topic':
      return <TopicView of={of} />
    case 'topics':
      return <TopicsView of={of} />
  }
}
