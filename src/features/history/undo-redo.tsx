import { shortly } from '../../core/history/telling.ts'
import type { Step } from '../../core/history/steps.ts'
import { AskedOnly, QuestionnaireScope, useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { TurnIcon } from '../../ui/turn-icon.tsx'
import { useHistorySaying } from './use-history-saying.ts'
import { useMoves } from './use-moves.ts'
import { useReach } from './use-reach.ts'
import { useShortcuts } from './use-shortcuts.ts'
import styles from './undo-redo.module.css'

/** Undo and redo in the head of every screen of an assessment, said in the words of its questionnaire. */
export function UndoRedo() {
  const questionnaire = useApp(({ open }) => open?.questionnaire)
  if (questionnaire === undefined) return null
  return (
    <QuestionnaireScope questionnaire={questionnaire}>
      <AskedOnly>
        <Turns />
      </AskedOnly>
    </QuestionnaireScope>
  )
}

const NAMES = {
  undo: { some: 'history.undo', none: 'history.noUndo', keys: 'Control+Z Meta+Z' },
  redo: { some: 'history.redo', none: 'history.noRedo', keys: 'Control+Shift+Z Meta+Shift+Z Control+Y' },
} as const

function Turns() {
  const { text } = useWords()
  const reach = useReach()
  const { said, move, hold } = useMoves()
  useShortcuts(
    () => void move('undo', null),
    () => void move('redo', null),
  )
  return (
    <div className={styles.place}>
      <div className={styles.turns} role="group" aria-label={text('history.buttons')}>
        <Turn kind="undo" step={reach.undo} onMove={move} />
        <Turn kind="redo" step={reach.redo} onMove={move} />
      </div>
      <div
        className={styles.said}
        role="status"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        onFocus={() => hold(true)}
        onBlur={() => hold(false)}
      >
        {said === null ? null : (
          <p>
            {said.words}
            {said.href === null ? null : (
              <>
                {' '}
                <a href={said.href}>{text('history.toQuestion')}</a>
              </>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

interface TurnProps {
  readonly kind: 'undo' | 'redo'
  /** What it would undo or redo; null where there is nothing. */
  readonly step: Step | null
  readonly onMove: (kind: 'undo' | 'redo', button: HTMLElement) => Promise<void>
}

function Turn({ kind, step, onMove }: TurnProps) {
  const { text } = useWords()
  const saying = useHistorySaying()
  const { some, none, keys } = NAMES[kind]
  const name = step === null ? text(none) : text(some, { what: shortly(step.differences, saying) })
  return (
    <Button
      look="tool"
      aria-label={name}
      title={name}
      aria-disabled={step === null}
      aria-keyshortcuts={keys}
      onClick={({ currentTarget }) => (step === null ? undefined : void onMove(kind, currentTarget))}
    >
      <TurnIcon forth={kind === 'redo'} />
    </Button>
  )
}
