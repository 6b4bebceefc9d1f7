import type { CriterionDetail, PrimaryAnswer } from '../../core/crosswalk/criteria.ts'
import { criterionName, movesInWords, primaryInWords, titleOf } from '../../core/crosswalk/words.ts'
import { whySupported } from '../../core/scoring/why/proof-why.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
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
              <span>
                <Given answer={one} />
              </span>
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

/** What a question gives: its level opens into what its proof supports. */
function Given({ answer }: { readonly answer: PrimaryAnswer }) {
  const saying = useCrosswalkSaying()
  const { record, answers } = useOpen()
  const why = useWhy()
  const label = primaryInWords(answer, saying)
  const { question: id, level } = answer
  if (level === null) return label
  const of = saying.text('why.supportedOf', { title: titleOf(id, saying) })
  return (
    <FigureButton label={label} {...why(of, () => [whySupported([{ id }], answers, record.assessment)])} />
  )
}
