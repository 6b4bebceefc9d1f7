import { lazily } from '../../core/lazily.ts'
import type { ActionContext } from '../context.ts'
import type { AskingActions, AskingBase } from './asking-actions.ts'

/** Asking a colleague. The work itself is fetched when it is first wanted: few visits need it. */
export function askingActions(context: ActionContext, base: AskingBase): AskingActions {
  const work = lazily(async () => {
    const { askingWork } = await import('./asking-work.ts')
    return askingWork(context, base)
  })
  return {
    openAnyFile: async (file) => (await work()).openAnyFile(file),
    saveQuestions: async (asking) => (await work()).saveQuestions(asking),
    saveReply: async (respondent, called) => (await work()).saveReply(respondent, called),
    applyReply: async (rows, choices) => (await work()).applyReply(rows, choices),
    undoReply: async () => (await work()).undoReply(),
    closeReply: () => context.set({ reply: null }),
  }
}
