import { partialInWords } from '../../core/report/figures.ts'
import type { ProfileWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { ComponentName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** The means that the sentence compares, and how far apart they lie. */
export function ProfileView({ of }: { readonly of: ProfileWhy }) {
  const saying = useSaying()
  const { text, formats } = saying
  const { profile } = useScore()
  const { difference, floor } = of
  return (
    <>
      <SumTable
        caption={text('why.compared')}
        heads={[text('report.component'), text('report.mean'), text('list.progress')]}
        rows={of.rows.map(({ component, mean, answered }) => ({
          key: component,
          name: <ComponentName id={component} />,
          cells: [formats.exact(mean), formats.whole(answered)],
        }))}
      />
      <p className={styles.result}>
        {difference === null || floor === null
          ? text('why.tooFewComponents')
          : text(of.profile === 'even' ? 'why.differenceSmall' : 'why.differenceLarge', {
              difference: formats.exact(difference),
              floor: formats.exact(floor),
            })}{' '}
        {partialInWords(profile, saying)}
      </p>
    </>
  )
}
