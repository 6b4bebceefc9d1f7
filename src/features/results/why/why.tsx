import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Explanation } from '../../../core/scoring/why/explanation.ts'
import { useWords } from '../../../state/react.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ExplanationView } from './explanation-view.tsx'
import styles from './why.module.css'

interface WhyProps {
  /** What is seen: the figure itself, or a short question. */
  readonly label: string
  /** What the figure is of, for example "Mean, Governance". */
  readonly of: string
  /** A figure in a text or table, or words that stand alone. */
  readonly look?: 'figure' | 'words'
  /** Worked out when asked for. */
  readonly explain: () => readonly Explanation[]
}

/** A figure that opens into its arithmetic: the questions, levels and weights behind it, and the rule. */
export function Why({ label, of, look = 'figure', explain }: WhyProps) {
  const { text } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles[look]} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
        <span className="visually-hidden"> {text('why.of', { of })}</span>
      </button>
      {open
        ? createPortal(
            <Dialog title={of} closeLabel={text('dialog.close')} onClose={() => setOpen(false)}>
              <div className={styles.explanations}>
                {explain().map((one) => (
                  <ExplanationView key={keyOf(one)} of={one} />
                ))}
              </div>
            </Dialog>,
            document.body,
          )
        : null}
    </>
  )
}

/** A dialog holds a mean at most twice: by the chosen and by equal weights. */
function keyOf(one: Explanation): string {
  return one.kind === 'mean' && one.equal ? `equal ${one.kind}` : one.kind
}
