import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly title: string
  readonly advice: string
  readonly reload: string
  readonly children: ReactNode
}

/** Shown instead of a blank page when a screen fails. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { title, advice, reload, children } = this.props
    if (!this.state.failed) return children
    return (
      <main className={styles.failed}>
        <h1>{title}</h1>
        <p>{advice}</p>
        <Button look="solid" onClick={() => window.location.reload()}>
          {reload}
        </Button>
      </main>
    )
  }
}
