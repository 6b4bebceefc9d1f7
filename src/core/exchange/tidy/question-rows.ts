import type { Instrument, Part, Question } from '../../instrument/structure.ts'
import type { Row } from './rows.ts'

/** A question with the part that it belongs to. */
interface Placed {
  readonly kind: 'component' | 'module'
  readonly part: Part
  readonly question: Question
}

/** The table of a questionnaire's questions: all that its figures need of it, in its order (SPEC TD1). */
export function questionRows(instrument: Instrument): readonly Row[] {
  const placed = (kind: Placed['kind'], parts: readonly Part[]): readonly Placed[] =>
    parts.flatMap((part) => part.questions.map((question) => ({ kind, part, question })))
  const all = [...placed('component', instrument.components), ...placed('module', instrument.modules)]
  return all.map((one, index) => questionRow(instrument, one, index + 1))
}

function questionRow(instrument: Instrument, { kind, part, question }: Placed, position: number): Row {
  const { primary, ceilingPossible } = instrument.crosswalk.wwc
  const decides = Object.keys(primary).filter((criterion) => primary[criterion]?.includes(question.id))
  return {
    question: question.id,
    instrument: instrument.id,
    version: instrument.version,
    part: part.id,
    kind,
    position,
    gate: question.gate === true,
    snapshot: question.snapshot === true,
    sensitive: question.sensitive === true,
    experimental: part.experimental === true,
    value: question.value,
    lenses: kind === 'module' ? [] : lensesThatRead(instrument, question),
    wwc: question.wwc,
    wwc_primary: decides,
    wwc_ceiling: decides.filter((criterion) => ceilingPossible.includes(criterion)),
    uk_rows: question.ukRows.flatMap((row) => topicsWith(instrument, row).map((topic) => `${topic}:${row}`)),
  }
}

/** The lenses that a question counts in: those it is tagged with, and the groups that these stand in. */
function lensesThatRead({ lenses }: Instrument, question: Question): readonly string[] {
  return lenses
    .filter(({ id, of: tags = [id] }) => question.lenses.some((tag) => tags.includes(tag)))
    .map(({ id }) => id)
}

function topicsWith({ crosswalk }: Instrument, row: number): readonly string[] {
  return Object.entries(crosswalk.uk.topics)
    .filter(([, { rows }]) => row >= (rows[0] ?? 0) && row <= (rows[1] ?? 0))
    .map(([topic]) => topic)
}
