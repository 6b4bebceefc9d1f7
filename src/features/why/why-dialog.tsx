import { useEffect, useState } from 'react'
import type { Explanation } from '../../core/scoring/why/explanation.ts'
import { OpenScope, useActions, useApp, useWords } from '../../state/react.tsx'
import { Within } from '../../state/within.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { usePath } from '../../ui/routing/navigate.ts'
import { ExplanationView } from './explanation-view.tsx'
import styles from './why-dialog.module.css'

/** Over any screen: the arithmetic of the figure that was asked for. */
export function WhyDialog() {
  const explained = useApp((state) => state.explained)
  if (explained === null) return null
  return (
    <Within assessment={explained.within}>
      <OpenScope>
        <Arithmetic title={explained.of} explanations={explained.explanations} />
      </OpenScope>
    </Within>
  )
}

interface ArithmeticProps {
  readonly title: string
  readonly explanations: readonly Explanation[]
}

function Arithmetic({ title, explanations }: ArithmeticProps) {
  const { text } = useWords()
  const { explain } = useActions()
  const path = usePath()
  const [from] = useState(path)
  useEffect(() => {
    // A way out of the explanation leads to another screen, where it has no place.
    if (path !== from) explain(null)
  }, [path, from, explain])
  return (
    <Dialog title={title} closeLabel={text('dialog.close')} onClose={() => explain(null)}>
      <div className={styles.explanations}>
        {explanations.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is made once and never changes its order
          <ExplanationView key={`${one.kind} ${index}`} of={one} />
        ))}
      </div>
    </Dialog>
  )
}
