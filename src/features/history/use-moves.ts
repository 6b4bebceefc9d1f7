import { useEffect, useRef, useState } from 'react'
import { questionsIn, shortly } from '../../core/history/telling.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useActions, useAsked, useAssessment, useWords } from '../../state/react.tsx'
import { goTo, usePath } from '../../ui/routing/navigate.ts'
import { useHistorySaying } from './use-history-saying.ts'

/** What is said of a move, and the question that it changed where another screen is shown. */
interface SaidMove {
  readonly words: string
  readonly href: string | null
}

/** Milliseconds for which a move is told on screen. */
const TOLD = 8000

/** Undoes and redoes, says what was changed, and leads from one question to the one that changed. */
export function useMoves() {
  const words = useWords()
  const saying = useHistorySaying()
  const path = usePath()
  const { id } = useAssessment()
  const asked = useAsked()
  const actions = useActions()
  const [said, setSaid] = useState<SaidMove | null>(null)
  const [held, setHeld] = useState(false)
  const focused = useRef<{ readonly button: HTMLElement | null; readonly path: string } | null>(null)

  useEffect(() => {
    if (said === null || held) return
    const timer = window.setTimeout(() => setSaid(null), TOLD)
    return () => window.clearTimeout(timer)
  }, [said, held])

  // A new screen takes the focus to its heading; whoever pressed a button here may want to press it again.
  useEffect(() => {
    if (focused.current?.path !== path) return
    const { button } = focused.current
    focused.current = null
    window.requestAnimationFrame(() => button?.focus())
  }, [path])

  const placeOf = (question: string | undefined): string | null =>
    asked.some(({ questions }) => questions.some((one) => one.id === question))
      ? `/a/${id}/q/${question ?? ''}`
      : null

  const move = async (kind: 'undo' | 'redo', button: HTMLElement | null) => {
    const moved = await actions[kind]()
    if (moved === null) return
    if (!moved.ok) return setSaid({ words: errorInWords(moved.error, words), href: null })
    const { differences } = moved.value
    const [question, ...others] = questionsIn(differences)
    const place = others.length === 0 ? placeOf(question) : null
    const what = shortly(differences, saying)
    const elsewhere = place !== null && place !== path
    const follows = elsewhere && path.startsWith(`/a/${id}/q/`)
    setSaid({
      words: words.text(kind === 'undo' ? 'history.undone' : 'history.redone', { what }),
      href: elsewhere && !follows ? `#${place}` : null,
    })
    if (!follows) return
    focused.current = { button, path: place }
    goTo(place)
  }

  return { said, move, hold: setHeld }
}
