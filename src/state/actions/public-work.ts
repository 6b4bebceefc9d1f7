import { parsePublicFile, viewOf } from '../../core/public/open-public.ts'
import type { ActionContext } from '../context.ts'

/** Where a public file is looked at. */
const VIEW = '/public'

/** Opens a public file to be looked at. Gives the address to go to, or null where it was refused (SPEC PU11 to PU14). */
export async function openPublic(
  text: string,
  { questionnaires, set }: Pick<ActionContext, 'questionnaires' | 'set'>,
): Promise<string | null> {
  const parsed = parsePublicFile(text)
  const found = parsed.ok ? await questionnaires.find(parsed.value.reference) : parsed
  if (!parsed.ok) {
    set({ notice: parsed.error })
    return null
  }
  const content = parsed.value
  if (found.ok) {
    const view = viewOf(content, found.value)
    set(view.ok ? { publicFile: { content, view: view.value, missing: null } } : { notice: view.error })
    return view.ok ? VIEW : null
  }
  switch (found.error.code) {
    case 'questionnaire-missing':
    case 'questionnaire-other-version':
    case 'questionnaire-changed':
      set({ publicFile: { content, view: null, missing: found.error } })
      return VIEW
    default:
      set({ notice: found.error })
      return null
  }
}
