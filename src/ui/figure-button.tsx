import styles from './figure-button.module.css'

interface FigureButtonProps {
  /** What is seen: the figure itself, or a short question. */
  readonly label: string
  /** What the press opens, for those who hear the page. */
  readonly says: string
  /** A figure in a text or table, or words that stand alone. */
  readonly look?: 'figure' | 'words'
  readonly onAsk: () => void
}

/** A figure that opens into its arithmetic. */
export function FigureButton({ label, says, look = 'figure', onAsk }: FigureButtonProps) {
  return (
    <button type="button" className={styles[look]} aria-haspopup="dialog" onClick={onAsk}>
      {label}
      <span className="visually-hidden"> {says}</span>
    </button>
  )
}
