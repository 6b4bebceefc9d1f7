import { type Questionnaire, spokenLanguage } from '../instrument/questionnaire.ts'
import type { Words } from '../text.ts'

/** The name that its author gave a questionnaire, or its id; the program's own has a name in each language. */
export function questionnaireName({ about, reference }: Questionnaire, { text }: Words): string {
  return about === null ? text('pack.own') : (about.name ?? reference.id)
}

/** Says it plainly where the questions do not speak the language of the screen (SPEC PK7); null where they do. */
export function spokenElseInWords(questionnaire: Questionnaire, words: Words): string | null {
  const spoken = spokenLanguage(questionnaire, words.language)
  if (spoken === null || spoken === words.language) return null
  const { language: name } = words.formats(null)
  return words.text('pack.spokenElse', { wanted: name(words.tag.slice(0, 2)), spoken: name(spoken) })
}
