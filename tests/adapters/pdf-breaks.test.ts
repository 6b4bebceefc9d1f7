import { describe, expect, test } from 'vitest'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import type { Block } from '../../src/core/report/blocks.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { LANGUAGES } from '../fixtures/words.ts'
import { bare, facts, heading, paragraph, readReport, reportOf, words } from './pdf-support.ts'

/** What an answer is made of, from its heading to the block before the next heading, as texts. */
function answersIn(blocks: readonly Block[]): readonly (readonly string[])[] {
  const found: string[][] = []
  let open = false
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = block.badge !== null
      if (open) found.push([block.text])
    } else if (open && block.kind === 'paragraph') found.at(-1)?.push(block.words.text)
    else if (open && block.kind === 'table') found.at(-1)?.push(...block.rows.flat().map(({ text }) => text))
  }
  return found
}

/** An answer whose every line can be told from all others. */
const answer = (index: number, lines: number): readonly Block[] => [
  heading(3, `q${index}`, `Pergunta ${index}.`, { sign: '3', level: 3, label: 'Estruturado' }),
  paragraph(`Resposta ${index}. `.repeat(9)),
  facts([
    [words('Nota'), words(Array.from({ length: lines }, (_, at) => `nota ${index}.${at}.`).join('\n'), true)],
    [words('Passo'), words(`Passo ${index}.`)],
  ]),
]

describe('an answer', () => {
  test.each(LANGUAGES)('[R7] of the example stands on one page, all of it, in %s', async (language) => {
    const report = buildReport(reportInput(meridiana(language), language))
    const { pages } = await readReport(report)
    const printed = pages.map(({ text }) => bare(text))
    const answers = answersIn(report.blocks)
    expect(answers).toHaveLength(30)
    const parted = answers.filter(
      (texts) => !printed.some((page) => texts.every((one) => page.includes(bare(one)))),
    )
    expect(parted.map(([title]) => title)).toEqual([])
  })

  test('[R7] that a page can hold is not cut, whatever stands above', async () => {
    for (const above of [0, 7, 14, 21, 28, 35]) {
      const { pages } = await readReport(
        reportOf([
          heading(1, 'a', 'Capítulo'),
          ...Array.from({ length: above }, () => paragraph('linha')),
          ...[4, 20, 9, 30, 2].flatMap((lines, index) => answer(index, lines)),
        ]),
      )
      for (const index of [0, 1, 2, 3, 4]) {
        const holding = (text: string) => pages.findIndex((page) => page.text.includes(text))
        expect(holding(`Passo ${index}.`)).toBe(holding(`Pergunta ${index}.`))
      }
    }
  })

  test('[R7] that no page can hold begins with the first lines of its note, and ends with two of them', async () => {
    for (const lines of [60, 61, 62, 63]) {
      for (const above of [0, 12, 24, 30, 34]) {
        const { pages } = await readReport(
          reportOf([
            heading(1, 'a', 'Capítulo'),
            ...Array.from({ length: above }, () => paragraph('linha')),
            ...answer(0, lines),
          ]),
        )
        const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
        expect(on('nota 0.1.')).toBe(on('Pergunta 0.'))
        expect(on(`nota 0.${lines - 2}.`)).toBe(on(`nota 0.${lines - 1}.`))
      }
    }
  })
})
