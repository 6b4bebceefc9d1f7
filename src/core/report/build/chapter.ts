import { type Answer, emptyAnswer, levelOf } from '../../assessment/answer.ts'
import type { AskedPart } from '../../assessment/asked.ts'
import { partWords } from '../../instrument/part-words.ts'
import type { Level } from '../../instrument/level.ts'
import type { Part, Question } from '../../instrument/structure.ts'
import { SHOWABLE, asOfDate } from '../../scoring/evidence.ts'
import type { Block, Cell, Heading, Words } from '../blocks.ts'
import { coverageInWords, levelInWords, type Saying, sayingOf, stageInWords } from '../figures.ts'
import { coverageOfProof, supportedMeanInWords, supportedStageInWords } from '../proof-words.ts'
import { hiddenInWords } from '../../public/words.ts'
import type { Context } from './context.ts'
import { meanBothWays } from './mean-both-ways.ts'
import { facts, figures, heading, ours, own, paragraph } from './parts.ts'
import { supportFact } from './proof-chapter.ts'
import { proofInWords } from './proof.ts'
import { withShared } from './shared.ts'

/** One component or practice: its figures, then each asked question with all that was said of it. */
export function chapter(context: Context, part: AskedPart): readonly Block[] {
  const { words, assessment, score } = context
  const { text } = words
  const saying = sayingOf(words, assessment.country)
  const names = partWords(words.instrument, part.id)
  const component = [...score.components, ...score.modules].find(({ id }) => id === part.id)
  if (component === undefined) throw new Error(`no figures of ${part.id}`)
  const stageKey = component.snapshot === undefined ? 'report.stageIs' : 'snapshot.levelsAre'
  const title = part.experimental === true ? 'practice.experimentalName' : null
  return [
    heading(1, part.id, title === null ? names.name : text(title, { practice: names.name }), {
      mark: part.mark,
      short: names.name,
    }),
    paragraph(ours(names.description), 'lead'),
    {
      kind: 'columns',
      shares: [0.32, 0.68],
      columns: [
        [
          paragraph(ours(meanBothWays(context, component, saying)), 'figure'),
          paragraph(ours(text(stageKey, { stage: stageInWords(component, saying) }))),
          ...(component.snapshot === undefined
            ? [paragraph(ours(withShared(context, coverageInWords(component, saying), part.id)), 'small')]
            : []),
          ...(component.problem === null
            ? []
            : [paragraph(ours(text('report.tooManyNotApplicable')), 'small')]),
          ...backing(context, part, component.snapshot === undefined, saying),
        ],
        [overview(context, part, saying)],
      ],
    },
    ...part.questions.flatMap((question) => entry(context, question, saying)),
    ...notShared(context, part, saying),
  ]
}

/** The questions of a part of which nothing leaves: named, so that nobody takes the rest for the whole (SPEC PU4). */
function notShared({ edition }: Context, { id }: Part, saying: Saying): readonly Block[] {
  const whole = edition === undefined ? [] : [...edition.whole.components, ...edition.whole.modules]
  const ids = whole.find((part) => part.id === id)?.questions.map((question) => question.id) ?? []
  const sentence = hiddenInWords(
    ids.filter((one) => edition?.hidden.includes(one)),
    saying,
  )
  return sentence === null ? [] : [paragraph(ours(sentence), 'small')]
}

/** What of the component is backed by proof: the supported figures once they may be drawn, the coverage always. */
function backing(
  { proof, words, edition }: Context,
  part: Part,
  staged: boolean,
  saying: Saying,
): readonly Block[] {
  const { text } = words
  const proved = proof.components.find(({ id }) => id === part.id)
  if (proved === undefined || edition !== undefined) return []
  const drawn = proof.count.drawn && proved.supportedMean !== null
  return facts(
    text('proof.supported'),
    [
      [text('proof.supportedMean'), drawn ? ours(supportedMeanInWords(proved, saying)) : null],
      [text('proof.supportedStage'), drawn && staged ? ours(supportedStageInWords(proved, saying)) : null],
      [text('proof.coverage'), ours(coverageOfProof(proved, saying))],
    ],
    0.5,
  )
}

function overview(context: Context, part: AskedPart, saying: Saying): Block {
  const { text } = context.words
  const columns = [
    { label: text('report.question'), share: 0.46, numeric: false },
    { label: text('report.scale'), share: 0.24, numeric: false },
    { label: text('report.level'), share: 0.3, numeric: false },
  ]
  const rows = part.questions.map((question): readonly Cell[] => {
    const level = levelOf(context.answers[question.id])
    const title = context.wordsOf(question.id).title
    const supported = level === null || level < SHOWABLE ? null : drawnSupport(context, question)
    const { label } = badgeOf(context, question, saying)
    const less = supported !== null && level !== null && supported < level
    return [
      { ...ours(question.gate === true ? text('report.gateTitle', { title }) : title), to: question.id },
      { ...ours(''), bar: { value: level, range: null, mark: part.mark, supported } },
      ours(less ? `${label}, ${text('proof.supportedIs', { level: supported })}` : label),
    ]
  })
  return figures(text(part.practice ? 'practice.questions' : 'report.questions'), columns, rows)
}

/** What the proof of a question supports; null until there is proof enough to draw it (SPEC E6). */
function drawnSupport({ proof }: Context, { id }: Question): Level | null {
  return proof.count.drawn ? (proof.supported[id] ?? null) : null
}

function entry(context: Context, question: Question, saying: Saying): readonly Block[] {
  const { words, answers } = context
  const { text } = words
  const answer = answers[question.id] ?? emptyAnswer(question.id)
  const level = levelOf(answer)
  const said = context.wordsOf(question.id)
  return [
    heading(3, question.id, said.title, { badge: badgeOf(context, question, saying) }),
    paragraph(ours(level === null ? said.question : said.levels[level])),
    ...facts(said.title, [
      ...(context.edition === undefined ? written(context, answer, saying) : []),
      [text('report.next'), level === null || level === 5 ? null : ours(said.next[level])],
      [text('report.first'), firstInWords(context, question, saying)],
    ]),
  ]
}

/** What a person wrote and proved: for the internal edition alone (SPEC PU1). */
function written(context: Context, answer: Answer, saying: Saying) {
  const { text } = context.words
  const reason = answer.status === 'not-applicable' ? answer.reason : null
  return [
    [text('report.reason'), reason === null ? null : own(reason)],
    [text('report.note'), own(answer.note)],
    [text('proof.supported'), supportFact(context, answer, saying)],
    ...answer.evidence.map(
      (item) =>
        [text('report.proof'), own(proofInWords(item, asOfDate(context.assessment), saying))] as const,
    ),
  ] as const
}

/** What comes before the next step of a question; null where nothing does. */
function firstInWords({ score, words, wordsOf }: Context, question: Question, saying: Saying): Words | null {
  const steps = [...score.steps, ...score.modules.flatMap((module) => module.steps)]
  const first = (steps.find(({ id }) => id === question.id)?.first ?? []).map(({ needs, atLeast }) =>
    words.text('step.first', { title: wordsOf(needs).title, level: levelInWords(atLeast, saying) }),
  )
  return first.length === 0 ? null : ours(first.join(' '))
}

/** What stands beside a question: its level, or the sign and name of a state without one (SPEC A1). */
function badgeOf(
  { answers, words }: Context,
  { id }: Question,
  saying: Saying,
): NonNullable<Heading['badge']> {
  const answer = answers[id] ?? emptyAnswer(id)
  const { text } = words
  if (answer.status === 'answered' && answer.level !== null) {
    return {
      sign: String(answer.level),
      level: answer.level,
      label: saying.instrument.levels[answer.level].name,
    }
  }
  if (answer.status === 'unknown') return { sign: '?', level: null, label: text('status.unknown') }
  if (answer.status === 'not-applicable')
    return { sign: '–', level: null, label: text('status.not-applicable') }
  return { sign: '', level: null, label: text('status.not-answered') }
}
