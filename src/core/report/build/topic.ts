import type { Questionnaire } from '../../instrument/questionnaire.ts'
import type { Words } from '../../text.ts'
import { questionnaireName, spokenElseInWords } from '../questionnaire-name.ts'
import type { Context } from './context.ts'

/** The title of what is handed out: the program's own subject, or the questionnaire of another programme by its name. */
export function titleOf(city: string, words: Words, questionnaire: Questionnaire | undefined): string {
  return isOther(questionnaire)
    ? `${city}: ${questionnaireName(questionnaire, words)}`
    : words.text('report.title', { city })
}

/** What a report says it is about, on its cover and on every page. */
export function topicOf({ assessment, words, formats, questionnaire }: Context) {
  const { text } = words
  const title = titleOf(assessment.city, words, questionnaire)
  const date = formats.date(assessment.date)
  if (!isOther(questionnaire)) {
    const subject = text('report.subject', { date })
    return { title, subject, kicker: text('report.kicker'), lead: text('report.lead') }
  }
  const kicker = questionnaireName(questionnaire, words)
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
