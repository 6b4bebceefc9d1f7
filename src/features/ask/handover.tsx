import { useState } from 'react'
import { named } from '../../core/report/named.ts'
import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Whom } from './whom-fields.tsx'
import styles from './handover.module.css'

interface HandoverProps {
  readonly whom: Whom
  readonly chosen: readonly string[]
}

/** What the file holds and what it does not, before it is made; then the file, and how it gets to the other person. */
export function Handover({ whom, chosen }: HandoverProps) {
  const words = useWords()
  const { text } = words
  const { saveQuestions } = useActions()
  const [saved, setSaved] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const save = () => {
    setMissing(chosen.length === 0)
    setSaved(null)
    if (chosen.length === 0) return
    const called = whom.role === null ? text('ask.fileWord') : named('role', whom.role, words)
    void saveQuestions({ ...whom, questions: chosen, called }).then(setSaved)
  }
  return (
    <Group title={text('ask.file')}>
      <div className={styles.contents}>
        <Contents
          title={text('ask.goes')}
          items={[text('ask.goes.questions'), text('ask.goes.words'), text('ask.goes.city')]}
        />
        <Contents title={text('ask.stays')} items={[text('ask.stays.answers'), text('ask.stays.rest')]} />
      </div>
      <p className={styles.send}>{text('ask.send')}</p>
      <Button look="solid" onClick={save}>
        <Icon name="save" /> {text('ask.save')}
      </Button>
      {missing && chosen.length === 0 ? (
        <p className={styles.missing} role="alert">
          <Icon name="warn" /> {text('ask.chooseOne')}
        </p>
      ) : null}
      <output className={styles.saved}>{saved === null ? null : text('ask.saved', { name: saved })}</output>
    </Group>
  )
}

function Contents({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
