import { proofCountInWords } from '../../core/report/proof-words.ts'
import { useSaying, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { LevelKey } from '../../ui/level-key.tsx'
import styles from './proof-key.module.css'

/** What ring and dashed line stand for; before there is proof enough to draw them, how much there is. */
export function ProofKey() {
  const { text } = useWords()
  const saying = useSaying()
  const { count } = useProofScore()
  return (
    <div className={styles.key}>
      {count.drawn ? (
        <LevelKey claimed={text('proof.claimedLevel')} supported={text('proof.supportedLevel')} />
      ) : null}
      <p>{proofCountInWords(count, saying)}</p>
    </div>
  )
}
