import { type ReactNode, useId } from 'react'
import type { ToldDay, ToldStep } from '../../core/history/telling.ts'
import { useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './days.module.css'

interface DaysProps {
  readonly days: readonly ToldDay[]
  /** The moment at which all stands as it stands now. */
  readonly now: number | null
  readonly onLook: (moment: number) => void
}

/** The steps under their days, the newest first. */
export function Days({ days, now, onLook }: DaysProps) {
  return days.map(({ day, steps }) => (
    <Day key={day} day={day}>
      {steps.map((step) => (
        <Row key={step.id} step={step} isNow={step.moment === now} onLook={onLook} />
      ))}
    </Day>
  ))
}

function Day({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.day} aria-labelledby={id}>
      <h2 id={id}>{day}</h2>
      <ol>{children}</ol>
    </section>
  )
}

interface RowProps {
  readonly step: ToldStep
  readonly isNow: boolean
  readonly onLook: (moment: number) => void
}

function Row({ step, isNow, onLook }: RowProps) {
  const { text } = useWords()
  const { deed, lines, moment, takenBack, time } = step
  return (
    <li className={styles.step} data-back={takenBack || undefined}>
      <span className={styles.time}>{time}</span>
      <div className={styles.told}>
        {deed === null ? null : <p className={styles.deed}>{deed}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {takenBack ? <p className={styles.back}>{text('history.takenBack')}</p> : null}
      </div>
      {isNow ? (
        <span className={styles.now}>{text('history.now')}</span>
      ) : (
        <Button look="text" onClick={() => onLook(moment)}>
          {text('history.look')}{' '}
          <span className="visually-hidden">{`${time}: ${deed ?? lines[0] ?? ''}`}</span>
        </Button>
      )}
    </li>
  )
}
