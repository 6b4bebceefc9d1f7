import { type ReactNode, useEffect, useState } from 'react'
import { OpenScope, useActions, useApp } from './react.tsx'

interface OpenedProps {
  /** The id in the address. */
  readonly id: string
  /** Called when the assessment goes on under another id: the example, after its first edit. */
  readonly onMoved: (id: string) => void
  readonly children: ReactNode
}

/** Shows its children once the assessment of the address is open, so that they need not ask whether it is. */
export function Opened({ id, onMoved, children }: OpenedProps) {
  const openId = useApp((state) => state.open?.record.assessment.id)
  const { openAssessment } = useActions()
  const [shown, setShown] = useState<string | null>(null)
  if (openId === id && shown !== id) setShown(id)
  const moving = openId !== undefined && openId !== id && shown === id

  useEffect(() => {
    if (openId === id) return
    if (moving) onMoved(openId)
    else void openAssessment(id).then((found) => (found === null || found === id ? null : onMoved(found)))
  }, [id, openId, moving, onMoved, openAssessment])

  if (openId === undefined || (openId !== id && !moving)) return null
  return <OpenScope>{children}</OpenScope>
}
