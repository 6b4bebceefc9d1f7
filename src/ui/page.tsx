import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  /** Name of the page in the window's title. */
  readonly title: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The main part of a screen. A new screen is announced: window title, and the focus on its first heading. */
export function Page({ title, className, children }: PageProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const first = document.documentElement.dataset.visited === undefined
    document.documentElement.dataset.visited = 'true'
    if (first) return
    window.scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus()
  }, [])
  return (
    <main ref={main} id="content" className={className} tabIndex={-1}>
      {children}
    </main>
  )
}
