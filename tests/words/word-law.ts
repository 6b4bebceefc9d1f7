import type { QuestionWords } from '../../src/core/instrument/words.ts'
import { longSentences, sentencesIn, wholeWord, wordsIn } from './text-law.ts'

/** What one language fixes: how questions open, how a first step is announced, and words that blur a level. */
interface LanguageLaw {
  readonly opening: RegExp
  readonly firstStep: string
  /** Not at levels 2 to 5, which are minimums and never absences. */
  readonly banned: RegExp
  /** Speaks of groups or areas, which only questions about equity compare. */
  readonly groups: RegExp
}

/** A new language needs its entry here before its words can pass. */
export const LAWS: Readonly<Record<string, LanguageLaw>> = {
  pt: {
    opening: /^Até que ponto /,
    firstStep: 'Primeiro passo:',
    banned: wholeWord(
      'apenas|só|somente|parcial\\w*|irregular\\w*|usuári\\w+|partilha\\w*|encarregad\\w+ dos dados|diagnóstico',
    ),
    groups: /compar\p{L}* [^.;]*(grupo|territ)/iu,
  },
  es: {
    opening: /^¿Hasta qué punto /,
    firstStep: 'Primer paso:',
    banned: wholeWord(
      'solo|sólo|solamente|parcial\\w*|irregular\\w*|usuari\\w+|ayuntamiento\\w*|encargad\\w+|vosotros|ordenador\\w*|fichero\\w*',
    ),
    groups: /compar\p{L}* [^.;]*(grupo|territ)/iu,
  },
  en: {
    opening: /^How (far|well) /,
    firstStep: 'First step:',
    banned: wholeWord('only|partial\\w*|irregular\\w*|users?'),
    groups: /compar\p{L}* [^.;]*(group|area)/iu,
  },
}

const FIELDS = 'evidence, levels, next, question, title, why'
const LEVELS = ['1', '2', '3', '4', '5'] as const
const BEFORE_LAST = ['1', '2', '3', '4'] as const

/** What is wrong with the words of one question in one language; nothing where they keep the law. */
export function questionFaults(law: LanguageLaw, words: QuestionWords, isEquity: boolean): readonly string[] {
  return [
    ...headFaults(law, words),
    ...LEVELS.flatMap((level) => levelFaults(law, words.levels[level], level)),
    ...equityFaults(law, words, isEquity),
    ...evidenceFaults(words.evidence),
    ...nextFaults(law, words.next),
    ...textsOf(words)
      .flatMap(longSentences)
      .map((sentence) => `a long sentence: ${sentence}`),
  ]
}

function headFaults(law: LanguageLaw, words: QuestionWords): readonly string[] {
  return faults({
    [`has not exactly ${FIELDS}`]: Object.keys(words).toSorted().join(', ') !== FIELDS,
    'title: more than 6 words': wordsIn(words.title).length > 6,
    'question: not one sentence': sentencesIn(words.question).length !== 1,
    'question: another opening': !law.opening.test(words.question),
    'why: more than 2 sentences': sentencesIn(words.why).length > 2,
  })
}

function levelFaults(law: LanguageLaw, text: string, level: string): readonly string[] {
  const blurred = level === '1' ? null : law.banned.exec(text)
  return faults({
    [`level ${level}: more than 2 sentences`]: sentencesIn(text).length > 2,
    [`level ${level}: more than 40 words`]: wordsIn(text).length > 40,
    [`level ${level}: the word “${blurred?.[0]}”`]: blurred !== null,
  })
}

function equityFaults(
  { groups }: LanguageLaw,
  { levels }: QuestionWords,
  isEquity: boolean,
): readonly string[] {
  const comparing = LEVELS.filter((level) => groups.test(levels[level]))
  return faults({
    'level 4: equity compares groups or areas': isEquity && !comparing.includes('4'),
    [`level ${comparing.join(', ')}: only equity compares groups or areas`]:
      !isEquity && comparing.length > 0,
  })
}

function evidenceFaults(evidence: readonly string[]): readonly string[] {
  return faults({
    'evidence: not 2 to 4': evidence.length < 2 || evidence.length > 4,
    'evidence: ends with a stop': evidence.some((item) => /[.;]$/.test(item)),
  })
}

function nextFaults(law: LanguageLaw, next: QuestionWords['next']): readonly string[] {
  const texts = BEFORE_LAST.map((level) => next[level])
  return faults({
    'next: not exactly 1 to 4': Object.keys(next).toSorted().join() !== BEFORE_LAST.join(),
    [`next: without “${law.firstStep}”`]: texts.some((text) => !text.includes(law.firstStep)),
    'next: more than 3 sentences': texts.some((text) => sentencesIn(text).length > 3),
  })
}

function textsOf({ title, question, why, levels, evidence, next }: QuestionWords): readonly string[] {
  return [title, question, why, ...Object.values(levels), ...evidence, ...Object.values(next)]
}

/** The sentences whose condition holds. */
function faults(conditions: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(conditions)
    .filter(([, holds]) => holds)
    .map(([sentence]) => sentence)
}

/** A name's description is one sentence of at most 22 words, so that it fits beside the name. */
export function descriptionFaults(description: string): readonly string[] {
  return faults({
    'not one sentence': sentencesIn(description).length !== 1 || !description.endsWith('.'),
    'more than 22 words': wordsIn(description).length > 22,
  })
}

/** Words that the glossary replaced by others: not in what the app itself says. */
export const AVOIDED: Readonly<Record<string, RegExp>> = {
  pt: wholeWord('partilha\\w*|usuári\\w+|avaliaç(ão|ões)|evidências?|encarregad\\w+ dos dados'),
  es: wholeWord(
    'ayuntamientos?|usuari\\w+|evaluaci(ón|ones)|evidencias?|vosotros|ordenador\\w*|ficheros?|encargad\\w+ de los datos',
  ),
  en: wholeWord('users?|evidence|evaluations?'),
}
