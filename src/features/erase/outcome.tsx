import { proofOf } from '../../core/erase/traces.ts'
import type { Erasure } from '../../state/erasing.ts'
import { useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './erase-page.module.css'
import { Places } from './places.tsx'

/** What was counted after the erasure, place by place, and what that does and does not prove. */
export function Outcome({ erasure }: { readonly erasure: Erasure }) {
  const { text } = useWords()
  const { erased, traces, windows } = erasure
  const proof = proofOf(traces, erased)
  return (
    <div role="status">
      <p className={styles.proof} data-proof={proof}>
        <Icon name={proof === 'nothing' ? 'done' : 'warn'} /> <span>{text(`erase.proof.${proof}`)}</span>
      </p>
      <Places traces={traces} column={text('erase.left')} />
      <ul className={styles.cannot}>
        {erased === 'answers' ? <li>{text('erase.programStays')}</li> : null}
        {windows === 0 ? null : <li>{text('erase.windows', { count: windows })}</li>}
        <li>{text('erase.files')}</li>
        <li>{text('erase.disk')}</li>
      </ul>
      {erased === 'answers' ? (
        <div className={styles.ways}>
          <LinkButton look="solid" href="#/">
            {text('leave.home')}
          </LinkButton>
        </div>
      ) : (
        <p className={styles.close}>{text('erase.close')}</p>
      )}
    </div>
  )
}
