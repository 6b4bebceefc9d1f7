import { isSnapshot } from '../../assessment/asked.ts'
import type { Questionnaire } from '../../instrument/questionnaire.ts'
import type { Words } from '../../text.ts'
import { questionnaireName, spokenElseInWords } from '../questionnaire-name.ts'
import type { Context } from './context.ts'

/** The title of what is handed out: the program's own subject, or the questionnaire of another programme by its name. */
export function titleOf(
  city: string,
  snapshot: boolean,
  words: Words,
  questionnaire: Questionnaire | undefined,
): string {
  if (!isOther(questionnaire)) return words.text(snapshot ? 'snapshot.reportTitle' : 'report.title', { city })
  return `${city}: ${nameOf(questionnaire, snapshot, words)}`
}

/** The name of another programme's questionnaire, which says of a snapshot that it is one. */
function nameOf(questionnaire: Questionnaire, snapshot: boolean, words: Words): string {
  const name = questionnaireName(questionnaire, words)
  return snapshot ? words.text('pack.snapshot', { name }) : name
}

/** What a report says it is about, on its cover and on every page. */
export function topicOf({ instrument, assessment, words, formats, questionnaire, edition }: Context) {
  const { text } = words
  const few = isSnapshot(instrument, assessment)
  const bare = titleOf(assessment.city, few, words, questionnaire)
  const title = edition === undefined ? bare : text('share.reportTitle', { title: bare })
  const date = formats.date(assessment.date)
  if (!isOther(questionnaire)) {
    return {
      title,
      subject: text(few ? 'snapshot.reportSubject' : 'report.subject', { date }),
      kicker: text(few ? 'snapshot.kicker' : 'report.kicker'),
      lead: text(few ? 'snapshot.reportLead' : 'report.lead'),
    }
  }
  const kicker = nameOf(questionnaire, few, words)
  return { title, subject: `${kicker}, ${date}`, kicker, lead: text('pack.reportLead') }
}

/** That the questions speak another language than the report, where they do (SPEC PK7). */
export function spokenElseIn({ questionnaire, words }: Context): readonly string[] {
  const sentence = isOther(questionnaire) ? spokenElseInWords(questionnaire, words) : null
  return sentence === null ? [] : [sentence]
}

/** Whether the questionnaire came from a file of another programme. */
export function isOther(questionnaire: Questionnaire | undefined): questionnaire is Questionnaire {
  return questionnaire !== undefined && questionnaire.about !== null
}
