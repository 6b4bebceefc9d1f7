import type { Estimate } from '../../core/scoring/crosswalk.ts'
import { useWords } from '../../state/react.tsx'
import { type Share, ShareSign } from '../../ui/share-sign.tsx'
import styles from './estimate-sign.module.css'

const SHARES: Readonly<Record<Estimate, Share>> = {
  likely: 'all',
  possible: 'most',
  partly: 'some',
  notYet: 'none',
  notAssessed: 'unknown',
}

/** An estimate as a sign with its word. */
export function EstimateSign({ estimate }: { readonly estimate: Estimate }) {
  const { text } = useWords()
  return (
    <span className={styles.estimate}>
      <ShareSign share={SHARES[estimate]} /> {text(`crosswalk.estimate.${estimate}`)}
    </span>
  )
}
