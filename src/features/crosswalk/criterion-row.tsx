import type { CriterionDetail } from '../../core/crosswalk/criteria.ts'
import { criterionName, movesInWords, primaryInWords, titleOf } from '../../core/crosswalk/words.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { EstimateSign } from './estimate-sign.tsx'
import { useCrosswalkSaying } from './use-crosswalk-saying.ts'

/** One criterion: its two names, the estimate, the questions that decide it, and what would move it up. */
export function CriterionRow({ criterion }: { readonly criterion: CriterionDetail }) {
  const { text } = useWords()
  const instrument = useInstrument()
  const saying = useCrosswalkSaying()
  const assessment = useOpen().record.assessment.id
  const { id, core, estimate, primary, moves } = criterion
  const name = criterionName(id, instrument, saying)
  return (
    <tr>
      <td data-cell="code">
        <b data-own>{id}</b>
      </td>
      <th scope="row" data-cell="name">
        {name} {core ? <small>{text('crosswalk.coreMark')}</small> : null}
        <span lang="en">{instrument.crosswalk.wwc.criteria[id]}</span>
      </th>
      <td data-cell="estimate">
        <EstimateSign estimate={estimate} />
      </td>
      <td data-cell="basis">
        <ul>
          {primary.map((one) => (
            <li key={one.question}>
              {one.on ? (
                <a href={`#/a/${assessment}/q/${one.question}`}>{titleOf(one.question, saying)}</a>
              ) : (
                <span data-own>{titleOf(one.question, saying)}</span>
              )}
              <span>{primaryInWords(one, saying)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td data-cell="up">
        <b>{text('crosswalk.up')}</b>
        <ul>
          {movesInWords(moves, estimate, saying).map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
