import { useState } from 'react'
import type { Words } from '../core/text.ts'
import type { Rescued } from '../state/actions/rescue-work.ts'
import { useActions, useWords } from '../state/react.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './rescue-offer.module.css'

/** One click that puts everything into a file, and what came of it (SPEC ST5). */
export function RescueOffer() {
  const words = useWords()
  const { rescue } = useActions()
  const [said, setSaid] = useState('')
  const save = () => {
    void rescue().then(
      (rescued) => setSaid(rescuedInWords(rescued, words)),
      () => setSaid(words.text('keeping.failed')),
    )
  }
  return (
    <>
      <Button onClick={save}>
        <Icon name="save" /> {words.text('keeping.saveAll')}
      </Button>
      <output className={styles.said}>{said}</output>
    </>
  )
}

function rescuedInWords({ file, assessments, unreadable, reached }: Rescued, { text }: Words): string {
  return [
    file === null ? text('keeping.nothing') : text('keeping.handed', { file, count: assessments }),
    unreadable === 0 ? '' : text('keeping.unreadable', { count: unreadable }),
    reached ? '' : text('keeping.notReached'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
