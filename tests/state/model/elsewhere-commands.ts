import * as fc from 'fast-check'
import { sha256 } from '../../../src/adapters/hash/sha256.ts'
import { type Answer, SELF } from '../../../src/core/assessment/answer.ts'
import { fileText } from '../../../src/core/exchange/checksum.ts'
import { anyFile, edit, name, question, sometimes } from './arbitraries.ts'
import { command, some } from './command.ts'
import * as m from './model.ts'
import type { World } from './world.ts'

const work = fc.record({
  edits: fc.array(fc.tuple(question, edit), { minLength: 1, maxLength: 3 }),
  renamed: sometimes(name),
})

/** What a file holds after it was worked on: the answers that were changed bear the time of now. */
function workedOn(text: string, before: m.Kept, after: m.Kept, world: World): string {
  const { checksum: _, ...file } = JSON.parse(text)
  const times = new Map((file.answers as Answer[]).map((answer) => [answer.question, answer.updatedAt]))
  const answers = [...after.answers].map(([asked, held]) => {
    const isOld = before.answers.get(asked)?.revision === held.revision
    const updatedAt = (isOld ? times.get(asked) : undefined) ?? world.now()
    return Object.assign({ question: asked, respondent: SELF }, held, { updatedAt })
  })
  const assessment = { ...file.assessment, city: after.city }
  return fileText({ ...file, writtenAt: world.now(), assessment, answers }, sha256)
}

/** A file goes to another computer, is worked on there by the same program, and comes back as another file. */
export const elsewhere = fc.tuple(anyFile, work).map(([index, { edits, renamed }]) =>
  command(
    { at: 0 },
    {
      name: `elsewhere, file ${index} ${JSON.stringify([edits, renamed])}`,
      check: (model) => model.files.length > 0,
      run: async (model, _window, world) => {
        const changes = [
          ...edits.map(([asked, made]) => ({ assessment: '', question: asked, edit: made })),
          ...(renamed === null ? [] : [{ assessment: '', city: renamed }]),
        ]
        const before = some(model.files, index)
        const after = changes.reduce((all: m.Kept, one) => m.changed(all, one) ?? all, before)
        world.files.push(workedOn(some(world.files, index), before, after, world))
        model.files.push(after)
      },
    },
  ),
)
