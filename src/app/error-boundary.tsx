import { Component, type ReactNode, Suspense } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly title: string
  readonly advice: string
  readonly reload: string
  /** The way to save everything; it may still be on its way. */
  readonly rescue: ReactNode
  readonly children: ReactNode
}

/** Shown instead of a blank page when a screen fails. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  /** Another address may well have a screen that works. */
  tryAgain = () => this.setState({ failed: false })

  override componentDidMount() {
    window.addEventListener('hashchange', this.tryAgain)
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.tryAgain)
  }

  override render() {
    const { title, advice, reload, rescue, children } = this.props
    if (!this.state.failed) return children
    return (
      <main id="content" className={styles.failed} tabIndex={-1}>
        <h1>{title}</h1>
        <p>{advice}</p>
        <div className={styles.ways}>
          <Button look="solid" onClick={() => window.location.reload()}>
            {reload}
          </Button>
          <Suspense>{rescue}</Suspense>
        </div>
      </main>
    )
  }
}
