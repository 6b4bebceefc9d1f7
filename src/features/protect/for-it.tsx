import { fileName } from '../../core/exchange/file-name.ts'
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
        <pre tabIndex={0}>{`age -d -o ${file.replace(/age$/, 'json')} ${file}`}</pre>
        <p>{text('protect.forItFormat')}</p>
      </div>
    </Fold>
  )
}
