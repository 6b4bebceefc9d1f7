import { isSnapshot } from '../../assessment/asked.ts'
import { LEVELS } from '../../instrument/level.ts'
import type { Block } from '../blocks.ts'
import { noiseInWords, sayingOf } from '../figures.ts'
import { named } from '../named.ts'
import type { Context } from './context.ts'
import { isOther, spokenElseIn } from './topic.ts'
import { facts, heading, ours, own, paragraph } from './parts.ts'
import { hiddenInWords } from '../../public/words.ts'

const FIGURES = [
  'method.mean',
  'method.stage',
  'method.missing',
  'method.gates',
  'method.next',
  'proof.methodSupport',
  'proof.methodConfidence',
] as const
/** What is said of figures that a snapshot does not give. */
const WHOLE: readonly string[] = ['method.stage', 'method.missing']
/** What is said of proof and of how sure one is: neither leaves in the public edition. */
const INTERNAL: readonly string[] = ['proof.methodSupport', 'proof.methodConfidence']
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** The last chapter: what the levels mean, how figures are made, what they cannot say, and the data sheet. */
export function method(context: Context): readonly Block[] {
  const { words, replaced, edition } = context
  const { text } = words
  const few = isSnapshot(context.instrument, context.assessment)
  return [
    heading(1, 'method', text('method.title'), { short: text('method.short') }),
    heading(2, 'method-levels', text('method.levels')),
    ...facts(
      text('method.levels'),
      LEVELS.map((level) => {
        const { name, description } = words.instrument.levels[level]
        return [`${level} ${name}`, ours(description)] as const
      }),
    ),
    heading(2, 'method-figures', text('method.figures')),
    list(
      FIGURES.filter((key) => !few || !WHOLE.includes(key))
        .filter((key) => edition === undefined || !INTERNAL.includes(key))
        .map((key) => text(key)),
    ),
    heading(2, 'method-limits', text('method.limits')),
    list([
      text('method.self'),
      few
        ? text('snapshot.note')
        : noiseInWords(sayingOf(words, context.assessment.country), context.instrument),
      text('method.noRanking'),
      ...(edition === undefined ? [text('method.proof')] : leftOut(context)),
      ...spokenElseIn(context),
    ]),
    ...(replaced === 0 ? [] : [paragraph(ours(text('method.replaced', { count: replaced })), 'small')]),
    heading(2, 'method-sheet', text('method.sheet')),
    ...facts(text('method.sheet'), dataSheet(context)),
    paragraph(ours(text('method.independent')), 'small'),
    // The licence of another programme's words stands in the data sheet, as its author wrote it.
    ...(isOther(context.questionnaire)
      ? []
      : [{ kind: 'link', text: text('method.licence'), href: LICENCE } as const]),
  ]
}

/** What the public edition leaves out, and the questions of which it says nothing (SPEC PU1, PU4). */
function leftOut({ edition, words, assessment }: Context): readonly string[] {
  const saying = sayingOf(words, assessment.country)
  const hidden = hiddenInWords(edition?.hidden ?? [], saying)
  return [words.text('share.leftOut'), ...(hidden === null ? [] : [hidden])]
}

function list(sentences: readonly string[]): Block {
  return {
    kind: 'list',
    items: sentences.map((one) => ({ sign: '–', mark: null, title: '', words: ours(one) })),
  }
}

/** Who wrote the questionnaire of another programme, and under which licence. */
function authorOf({ questionnaire, words: { text } }: Context) {
  const { publisher = null, licence = null } = questionnaire?.about ?? {}
  return [
    [text('pack.publisher'), own(publisher ?? '')],
    [text('pack.licence'), own(licence ?? '')],
  ] as const
}

function dataSheet(context: Context) {
  const { assessment, reference, words, formats, now, program } = context
  const { text } = words
  const date = (value: string | null) => (value === null ? null : ours(formats.date(value)))
  const names = (items: readonly string[]) => (items.length === 0 ? null : own(formats.list(items)))
  return [
    [text('setup.city'), own(assessment.city)],
    [text('setup.country'), assessment.country === null ? null : ours(formats.country(assessment.country))],
    [text('setup.region'), own(assessment.region)],
    [
      text('setup.population'),
      assessment.population === null ? null : ours(formats.whole(assessment.population)),
    ],
    [
      text('setup.departments'),
      assessment.departments === null ? null : ours(formats.whole(assessment.departments)),
    ],
    [text('setup.priorityServices'), names(assessment.priorityServices)],
    [
      text('setup.priorityOutcome'),
      assessment.priorityOutcome === null ? null : ours(named('outcome', assessment.priorityOutcome, words)),
    ],
    [text('setup.groups'), names(assessment.groups)],
    [text('setup.termEnds'), date(assessment.termEnds)],
    [text('setup.strategyUntil'), date(assessment.strategyUntil)],
    [
      text('setup.respondentRole'),
      assessment.respondentRole === null ? null : ours(named('role', assessment.respondentRole, words)),
    ],
    [text('setup.date'), date(assessment.date)],
    [text('method.questionnaire'), ours(`${reference.id} ${reference.version}`)],
    ...authorOf(context),
    [text('method.madeWith'), ours(`${program}, ${formats.day(now)}`)],
  ] as const
}
