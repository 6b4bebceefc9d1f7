import { errorInWords } from '../core/report/error-words.ts'
import { useActions, useApp, useWords } from '../state/react.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { RescueOffer } from './rescue-offer.tsx'
import { useSecondTries } from './use-second-tries.ts'
import styles from './storage-trouble.module.css'

interface StorageTroubleProps {
  readonly error: { readonly code: string }
  /** Where it may be put away: something could not be read, and nothing waits to be saved. */
  readonly onClose?: () => void
}

/** Codes where trying again may help, without the person doing anything else first. */
const PASSING = ['storage-failed', 'storage-full', 'storage-unavailable', 'storage-blocked']

/** What storage refused, until it is mended: what it means, the ways on, and one click that rescues everything. */
export function StorageTrouble({ error, onClose }: StorageTroubleProps) {
  const words = useWords()
  const { text } = words
  const waits = useApp(({ saving }) => saving.kind === 'failed')
  const atRisk = useApp(({ saving }) => saving.kind === 'failed' && saving.atRisk === true)
  const { retrySaving } = useActions()
  const trying = waits && PASSING.includes(error.code)
  useSecondTries(trying)
  return (
    <div className={styles.trouble}>
      <p role="alert">
        <Icon name="warn" />
        <span>
          {errorInWords(error, words)}
          {atRisk ? <strong> {text('keeping.atRisk')}</strong> : null}
        </span>
      </p>
      <RescueOffer />
      {trying ? (
        <Button look="quiet" onClick={() => void retrySaving()}>
          {text('saved.retry')}
        </Button>
      ) : null}
      {error.code === 'storage-newer' ? (
        <Button look="quiet" onClick={() => window.location.reload()}>
          {text('error.reload')}
        </Button>
      ) : null}
      {onClose === undefined ? null : (
        <Button look="tool" onClick={onClose}>
          {text('notice.close')}
        </Button>
      )}
      {trying ? <span className={styles.more}>{text('keeping.trying')}</span> : null}
    </div>
  )
}
