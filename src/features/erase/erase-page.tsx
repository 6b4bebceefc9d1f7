import { useEffect, useRef, useState } from 'react'
import type { Erased, Remnant } from '../../core/erase/traces.ts'
import { type Erasure, eraseHere, tracesHere } from '../../state/erasing.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { EraseDialog } from '../../ui/erase-dialog.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { Choice } from './choice.tsx'
import styles from './erase-page.module.css'
import { Outcome } from './outcome.tsx'
import { Places } from './places.tsx'
import { useEraseWords } from './use-erase-words.ts'

/** What of Alidade lies in this browser, the way to erase it, and the count that proves what is left. */
export function ErasePage() {
  const { text } = useWords()
  const app = useAppContext()
  const heading = useRef<HTMLHeadingElement>(null)
  const [erasure, setErasure] = useState<Erasure | null>(null)
  const erase = async (erased: Erased) => {
    setErasure(await eraseHere(app, erased))
    heading.current?.focus()
  }
  return (
    <Page
      title={text('page.title', { page: text('erase.button') })}
      className={`wrap ${head.page} ${styles.page}`}
    >
      <h1 ref={heading} tabIndex={-1}>
        {text(erasure?.done === true ? 'erase.erased' : 'erase.button')}
      </h1>
      {erasure?.done === true ? (
        <Outcome erasure={erasure} />
      ) : (
        <Before failed={erasure !== null} onErase={(erased) => void erase(erased)} />
      )}
    </Page>
  )
}

interface BeforeProps {
  readonly failed: boolean
  readonly onErase: (erased: Erased) => void
}

function Before({ failed, onErase }: BeforeProps) {
  const { text } = useWords()
  const app = useAppContext()
  const [traces, setTraces] = useState<readonly Remnant[] | null>(null)
  const [erased, setErased] = useState<Erased>('answers')
  const [asking, setAsking] = useState(false)
  const words = useEraseWords(erased)
  useEffect(() => {
    void tracesHere(app).then(setTraces)
  }, [app])
  return (
    <>
      <p className={head.lead}>{text('erase.lead')}</p>
      {failed ? (
        <p className={styles.failed} role="alert">
          {text('erase.failed')}
        </p>
      ) : null}
      <h2>{text('erase.here')}</h2>
      <Places traces={traces} column={text('erase.now')} />
      <Choice chosen={erased} onChoose={setErased} />
      <h2>{text('erase.cannot')}</h2>
      <ul className={styles.cannot}>
        <li>{text('erase.files')}</li>
        <li>{text('erase.elsewhere')}</li>
        <li>{text('erase.disk')}</li>
      </ul>
      <div className={styles.ways}>
        <Button look="solid" onClick={() => setAsking(true)}>
          {text('erase.ask')}
        </Button>
      </div>
      {asking ? (
        <EraseDialog
          words={words}
          onErase={() => {
            setAsking(false)
            onErase(erased)
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
