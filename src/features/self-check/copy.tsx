import { useState } from 'react'
import { selfCheckAsText, type Facts } from '../../core/self-check/as-text.ts'
import type { CheckResult } from '../../core/self-check/check.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './copy.module.css'

interface CopyProps {
  readonly results: readonly CheckResult[]
  readonly facts: Facts
}

/** Everything on this page as text, for whoever is asked for help; shown to be selected where copying is not allowed. */
export function Copy({ results, facts }: CopyProps) {
  const words = useWords()
  const { text } = words
  const { ports } = useAppContext()
  const [copied, setCopied] = useState<boolean | null>(null)
  const whole = selfCheckAsText(results, facts, words)
  const copy = async () => setCopied(await (await ports.selfChecks()).copy(whole))
  return (
    <>
      <Button onClick={() => void copy()}>{text('selfCheck.copy')}</Button>
      <output className={styles.said}>
        {copied === null ? '' : text(copied ? 'selfCheck.copied' : 'selfCheck.notCopied')}
      </output>
      {copied === false ? <pre className={styles.text}>{whole}</pre> : null}
    </>
  )
}
