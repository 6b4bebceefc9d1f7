import { fileName } from '../../core/exchange/file-name.ts'
import { openingCommand } from '../../core/protect/command.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './for-it.module.css'

/** For the city's own technicians: the file opens without Alidade, with a free and standard tool. */
export function ForIt({ name }: { readonly name: string | null }) {
  const { text } = useWords()
  const { city, date } = useOpen().record.assessment
  const file = name ?? fileName(city, date, 'alidade.age')
  return (
    <Fold summary={text('protect.forIt')} className={styles.fold}>
      <div className={styles.inside}>
        <p>{text('protect.forItHint')}</p>
        <pre>{openingCommand(file)}</pre>
        <p>{text('protect.forItFormat')}</p>
      </div>
    </Fold>
  )
}
