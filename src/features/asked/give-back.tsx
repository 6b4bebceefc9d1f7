import { useState } from 'react'
import type { QuestionRequest } from '../../core/asking/request.ts'
import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import styles from './give-back.module.css'

const LONGEST_NAME = 120

interface GiveBackProps {
  readonly request: QuestionRequest
  /** Every question has an answer. */
  readonly done: boolean
}

/** The end of the colleague's way: what the reply holds, the file, and what may stay or go here. */
export function GiveBack({ request, done }: GiveBackProps) {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const { saveReply, removeAssessment } = useActions()
  const [name, setName] = useState(request.to.name)
  const [saved, setSaved] = useState<string | null>(null)
  const remove = () => {
    goTo('/assessments')
    void removeAssessment(id)
  }
  return (
    <Group title={text('asked.end')} intro={done ? undefined : text('asked.open')}>
      <div className={styles.back}>
        <p>{text('asked.holds')}</p>
        <TextField
          label={text('asked.name')}
          hint={text('ask.optional')}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
          autoComplete="name"
        />
        <Button
          look={done ? 'solid' : 'line'}
          onClick={() => void saveReply(name.trim(), text('asked.fileWord')).then(setSaved)}
        >
          <Icon name="save" /> {text('asked.save')}
        </Button>
        <output className={styles.saved}>
          {saved === null ? null : text('asked.saved', { name: saved })}
        </output>
        <p className={styles.later}>{text('asked.later')}</p>
        <Button look="text" onClick={remove}>
          {text('asked.remove')}
        </Button>
      </div>
    </Group>
  )
}
