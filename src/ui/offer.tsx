import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './offer.module.css'

interface OfferProps {
  readonly title: string
  readonly hint: string
  readonly action: string
  readonly onAccept: () => void
}

/** One thing that could be done from here: what it brings, and the button that does it. */
export function Offer({ title, hint, action, onAccept }: OfferProps) {
  return (
    <div className={styles.offer}>
      <div>
        <p className={styles.title}>{title}</p>
        <p>{hint}</p>
      </div>
      <Button onClick={onAccept}>
        {action} <Icon name="go" />
      </Button>
    </div>
  )
}
