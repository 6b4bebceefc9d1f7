import { useId, useState } from 'react'
import type { CriterionDetail, WwcDetail } from '../../core/crosswalk/criteria.ts'
import { finds } from '../../core/crosswalk/search.ts'
import { criteriaCsv } from '../../core/crosswalk/tables.ts'
import { criterionName, ESTIMATES, titleOf } from '../../core/crosswalk/words.ts'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CriterionRow } from './criterion-row.tsx'
import { useCrosswalkSaying } from './use-crosswalk-saying.ts'
import styles from './criteria.module.css'

interface CriteriaProps {
  readonly criteria: readonly CriterionDetail[]
  readonly counts: WwcDetail['counts']
}

/** All criteria in one table that can be searched and narrowed; how many are found is said aloud. */
export function Criteria({ criteria, counts }: CriteriaProps) {
  const { text } = useWords()
  const { saveText } = useActions()
  const instrument = useInstrument()
  const { assessment } = useOpen().record
  const saying = useCrosswalkSaying()
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState('')
  const id = useId()
  const found = criteria.filter(
    (one) =>
      (wanted === '' || one.estimate === wanted) &&
      finds(search, [
        one.id,
        instrument.crosswalk.wwc.criteria[one.id] ?? '',
        criterionName(one.id, instrument, saying),
        text(`crosswalk.estimate.${one.estimate}`),
        ...one.primary.map(({ question }) => titleOf(question, saying)),
      ]),
  )
  const choices = ESTIMATES.map((estimate) => ({
    value: estimate,
    label: text('crosswalk.filterOne', {
      estimate: text(`crosswalk.estimate.${estimate}`),
      count: counts[estimate],
    }),
  }))
  const save = () =>
    saveText('wwc.csv', 'text/csv;charset=utf-8', criteriaCsv(criteria, { instrument, assessment, saying }))
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{text('crosswalk.criteria')}</h2>
          <p>{text('crosswalk.criteriaIntro')}</p>
        </div>
        <Button onClick={save}>
          <Icon name="save" /> {text('crosswalk.csv')}
        </Button>
      </div>
      <div className={styles.tools} role="search">
        <TextField
          type="search"
          label={text('crosswalk.search')}
          hint={text('crosswalk.searchHint')}
          value={search}
          onChange={setSearch}
          autoComplete="off"
        />
        <SelectField
          label={text('crosswalk.filter')}
          value={wanted}
          onChange={setWanted}
          options={[
            { value: '', label: text('crosswalk.filterAll', { count: criteria.length }) },
            ...choices,
          ]}
        />
        <p role="status">
          {found.length === 0 ? text('crosswalk.noHits') : text('crosswalk.hits', { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? null : <CriteriaTable criteria={found} />}
    </section>
  )
}

function CriteriaTable({ criteria }: { readonly criteria: readonly CriterionDetail[] }) {
  const { text } = useWords()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{text('crosswalk.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('crosswalk.code')}</th>
          <th scope="col">{text('crosswalk.criterion')}</th>
          <th scope="col">{text('crosswalk.estimate')}</th>
          <th scope="col">{text('crosswalk.basis')}</th>
          <th scope="col">{text('crosswalk.up')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} />
        ))}
      </tbody>
    </table>
  )
}
