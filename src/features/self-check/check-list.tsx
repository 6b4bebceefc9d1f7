import { CHECKS, type CheckId, type CheckResult } from '../../core/self-check/check.ts'
import { useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './check-list.module.css'

const SIGNS = { passed: 'done', failed: 'warn', unknown: 'wait' } as const

/** Every check from the start, so that nothing moves; each says what it found as soon as it has. */
export function CheckList({ results }: { readonly results: readonly CheckResult[] }) {
  const { text } = useWords()
  return (
    <ol className={styles.list}>
      {CHECKS.map((id) => (
        <li key={id} data-check={id} data-outcome={results.find((one) => one.id === id)?.outcome}>
          <h2>{text(`selfCheck.name.${id}`)}</h2>
          <Found id={id} result={results.find((one) => one.id === id)} />
        </li>
      ))}
    </ol>
  )
}

function Found({ id, result }: { readonly id: CheckId; readonly result: CheckResult | undefined }) {
  const { text, formats } = useWords()
  if (result === undefined) return <p className={styles.waiting}>{'\u2013'}</p>
  const { outcome, count = 0, milliseconds } = result
  return (
    <>
      <p className={styles.outcome} data-outcome={outcome}>
        <Icon name={SIGNS[outcome]} /> <b>{text(`selfCheck.${outcome}`)}</b>
        <span>{text('selfCheck.milliseconds', { count: formats(null).whole(milliseconds) })}</span>
      </p>
      <p className={styles.says}>{text(`selfCheck.${outcome}.${id}`, { count })}</p>
    </>
  )
}
