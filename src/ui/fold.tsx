import { type ReactNode, useState } from 'react'

interface FoldProps {
  readonly summary: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A native fold whose inside is made when it is first opened: nobody waits for what nobody reads. */
export function Fold({ summary, className, children }: FoldProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className={className}
      onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {opened ? children : null}
    </details>
  )
}
