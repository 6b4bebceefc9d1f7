import { type Answer, levelOf } from '../../assessment/answer.ts'
import { isSnapshot } from '../../assessment/asked.ts'
import { toAsk } from '../../assessment/to-ask.ts'
import { SHOWABLE, asOfDate, supportedLevel } from '../../scoring/evidence.ts'
import type { ComponentScore } from '../../scoring/component.ts'
import type { CheckTask, ComponentProof, ProofTask } from '../../scoring/proof-score.ts'
import { needsFor, renewable, supportOf } from '../../scoring/support.ts'
import type { Block, Words } from '../blocks.ts'
import { type Saying, levelInWords, meanInWords, sayingOf, stageInWords } from '../figures.ts'
import { named } from '../named.ts'
import {
  coverageOfProof,
  expiredInWords,
  liftInWords,
  proofCountInWords,
  reasonInWords,
  supportedMeanInWords,
  supportedStageInWords,
} from '../proof-words.ts'
import type { Context } from './context.ts'
import { figures, heading, ours, paragraph } from './parts.ts'

/** How many answers to check are named; each chapter holds them all. */
const CHECKED = 6

/** Claimed beside supported, then three lists of work: to prove, to check, to ask (SPEC E5 to E9). */
export function proofChapter(context: Context): readonly Block[] {
  const { words, assessment, proof } = context
  const { text } = words
  const saying = sayingOf(words, assessment.country)
  return [
    heading(1, 'proof', text('proof.chapter'), { short: text('proof.chapterShort') }),
    paragraph(ours(text('proof.intro')), 'lead'),
    paragraph(ours(proofCountInWords(proof.count, saying))),
    table(context, saying),
    heading(2, 'to-prove', text('proof.toProve')),
    ...tasks(context, proof.toProve, 'proof.toProveNone', (task) =>
      ours(toProveInWords(context, task, saying)),
    ),
    ...expired(context, saying),
    ...(proof.toCheck.length === 0
      ? []
      : [
          heading(2, 'to-check', text('proof.toCheck')),
          paragraph(ours(text('proof.toCheckIntro')), 'small'),
          ...tasks(context, proof.toCheck.slice(0, CHECKED), 'proof.toProveNone', (task) =>
            ours(toCheckInWords(task, saying)),
          ),
        ]),
    heading(2, 'to-ask', text('proof.toAsk')),
    ...asking(context),
  ]
}

/** What the proof of an answer supports, why, and what would lift it; null where no proof is asked for. */
export function supportFact({ assessment }: Context, answer: Answer, saying: Saying): Words | null {
  const level = levelOf(answer)
  if (level === null || level < SHOWABLE) return null
  const asOf = asOfDate(assessment)
  const { evidence } = answer
  const supported = supportedLevel(level, evidence, asOf)
  const lift = liftInWords(
    level,
    needsFor(level, evidence, asOf),
    renewable(level, evidence, asOf),
    asOf,
    saying,
  )
  const why = reasonInWords(supportOf(evidence, asOf).why, saying)
  return ours([`${levelInWords(supported, saying)}.`, why, ...lift].join(' '))
}

function toProveInWords({ assessment }: Context, task: ProofTask, saying: Saying): string {
  const { level, supported } = task
  const asOf = asOfDate(assessment)
  const head = saying.text('proof.fromTo', { level, supported })
  return [`${head}.`, ...liftInWords(level, task.needs, task.renewable, asOf, saying)].join(' ')
}

function toCheckInWords({ confidence, level, supported }: CheckTask, { text }: Saying): string {
  const said = text('confidence.is', { confidence: text(`confidence.${confidence ?? 'none'}`) })
  return `${said}. ${text('proof.fromTo', { level, supported })}.`
}

function tasks<Task extends ProofTask | CheckTask>(
  context: Context,
  items: readonly Task[],
  none: TextKey,
  say: (task: Task) => Words,
): readonly Block[] {
  if (items.length === 0) return [paragraph(ours(context.words.text(none)))]
  return [
    {
      kind: 'list',
      items: items.map((task) => ({
        sign: String(task.level),
        mark: markOf(context, task.id),
        title: context.wordsOf(task.id).title,
        words: say(task),
      })),
    },
  ]
}

/** Proof whose time is over, with the day on which it ran out. */
function expired(context: Context, saying: Saying): readonly Block[] {
  const { proof, words } = context
  if (proof.expired.length === 0) return []
  return [
    heading(2, 'expired', words.text('proof.expiredTitle')),
    {
      kind: 'list',
      items: proof.expired.map(({ id, item }) => ({
        sign: '',
        mark: markOf(context, id),
        title: context.wordsOf(id).title,
        words: ours(expiredInWords(item, saying)),
      })),
    },
  ]
}

function asking(context: Context): readonly Block[] {
  const { instrument, answers, assessment, words } = context
  const groups = toAsk(instrument, answers, assessment.respondentRole)
  if (groups.length === 0) return [paragraph(ours(words.text('proof.toAskNone')))]
  return [
    paragraph(ours(words.text('proof.toAskIntro')), 'small'),
    ...groups.flatMap(({ role, questions }): readonly Block[] => [
      heading(3, `ask-${role}`, named('role', role, words)),
      {
        kind: 'list',
        items: questions.map(({ id }) => ({
          sign: '?',
          mark: markOf(context, id),
          title: context.wordsOf(id).title,
          words: ours(context.wordsOf(id).question),
        })),
      },
    ]),
  ]
}

interface Figure {
  readonly key: TextKey
  readonly numeric: boolean
  readonly cell: (claimed: ComponentScore, proved: ComponentProof) => string
}

/** Claimed beside supported; the supported once there is proof enough to draw it, stages only where there are any. */
function figuresOf({ instrument, assessment, proof }: Context, saying: Saying): readonly Figure[] {
  const { drawn } = proof.count
  const staged = !isSnapshot(instrument, assessment)
  const figure = (key: TextKey, numeric: boolean, cell: Figure['cell']): Figure => ({ key, numeric, cell })
  return [
    figure('proof.claimedMean', true, (claimed) => meanInWords(claimed, saying)),
    ...(drawn
      ? [figure('proof.supportedMean', true, (_, proved) => supportedMeanInWords(proved, saying))]
      : []),
    ...(staged ? [figure('proof.claimedStage', false, (claimed) => stageInWords(claimed, saying))] : []),
    ...(staged && drawn
      ? [figure('proof.supportedStage', false, (_, proved) => supportedStageInWords(proved, saying))]
      : []),
  ]
}

/** The first and the last column of the table keep this share of its width. */
const NAME = 0.22
const COVERAGE = 0.18

function table(context: Context, saying: Saying): Block {
  const { instrument, score, proof, words } = context
  const { text } = words
  const shown = figuresOf(context, saying)
  const share = (1 - NAME - COVERAGE) / shown.length
  const columns = [
    { label: text('report.component'), share: NAME, numeric: false },
    ...shown.map(({ key, numeric }) => ({ label: text(key), share, numeric })),
    { label: text('proof.coverage'), share: COVERAGE, numeric: false },
  ]
  const rows = instrument.components.flatMap(({ id }, mark) => {
    const [claimed, proved] = [score.components[mark], proof.components[mark]]
    if (claimed === undefined || proved === undefined) return []
    const name = Object.assign({}, ours(words.instrument.components[id]?.name ?? id), { mark })
    const cells = shown.map(({ cell }) => ours(cell(claimed, proved)))
    return [[name, ...cells, ours(coverageOfProof(proved, saying))]]
  })
  const blanks = shown.map(() => ours(''))
  const total = [ours(text('proof.total')), ...blanks, ours(coverageOfProof(proof.count, saying))]
  return figures(text('proof.table'), columns, [...rows, total])
}

function markOf({ instrument }: Context, questionId: string): number {
  return instrument.components.findIndex(({ questions }) => questions.some(({ id }) => id === questionId))
}
