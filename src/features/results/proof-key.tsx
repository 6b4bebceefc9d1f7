import { proofCountInWords } from '../../core/report/proof-words.ts'
import { useSaying, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { LevelKey } from '../../ui/level-key.tsx'
import { useProofCountWhy } from './use-part-why.ts'
import { Why } from './why.tsx'
import styles from './proof-key.module.css'

/** What ring and dashed line stand for; before there is proof enough to draw them, how much there is. */
export function ProofKey() {
  const { text } = useWords()
  const saying = useSaying()
  const { count } = useProofScore()
  const explain = useProofCountWhy()
  return (
    <div className={styles.key}>
      {count.drawn ? (
        <LevelKey claimed={text('proof.claimedLevel')} supported={text('proof.supportedLevel')} />
      ) : null}
      <p>
        {proofCountInWords(count, saying)}{' '}
        <Why label={text('why.show')} of={text('proof.coverage')} look="words" explain={explain} />
      </p>
    </div>
  )
}
