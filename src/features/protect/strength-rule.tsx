import { strengthOf } from '../../core/protect/passphrase.ts'
import { useWords } from '../../state/react.tsx'
import styles from './strength-rule.module.css'

/** How well the passphrase protects, by its length: three ticks of a rule, and the words that say the same. */
export function StrengthRule({ passphrase }: { readonly passphrase: string }) {
  const { text } = useWords()
  const strength = strengthOf(passphrase)
  return (
    <div className={styles.strength} data-strength={strength}>
      <span className={styles.rule} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <output>{strength === 'none' ? '' : text(`protect.strength.${strength}`)}</output>
    </div>
  )
}
