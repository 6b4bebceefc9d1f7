import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { ResultsPage } from '../../src/features/results/results-page.tsx'
import { WhyDialog } from '../../src/features/why/why-dialog.tsx'
import { WeightsPage } from '../../src/features/weights/weights-page.tsx'
import { type LanguageId, LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

// What jsdom lacks: dialogs that open, and the observer of what is being read.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver
})

const GOVERNANCE = [
  'gov.mandate',
  'gov.body',
  'gov.owners',
  'gov.inventory',
  'gov.protection',
  'gov.contracts',
]

/** The results of a city whose governance has these levels, in the order of its questions. */
function showGovernance(language: LanguageId, levels: readonly (1 | 2 | 3 | 4 | 5)[], more = {}) {
  return showWithCity(
    language,
    (id) => (
      <>
        <ResultsPage params={{ id }} />
        <WhyDialog />
      </>
    ),
    null,
    async ({ actions }) => {
      for (const [index, level] of levels.entries())
        await actions.editAnswer(GOVERNANCE[index] ?? '', { kind: 'level', level })
      await actions.editAssessment(more)
    },
  )
}

/** The open dialog of this name. */
async function openDialog(name: string): Promise<HTMLElement> {
  const dialog = (await screen.findByText(name, { selector: 'dialog h2' })).closest('dialog')
  if (dialog === null) throw new Error(`no dialog ${name}`)
  return dialog
}

describe.each(LANGUAGES)('why this number, in %s', (language) => {
  const { text, instrument } = wordsIn(language)
  const governance = instrument.components['gov']?.name ?? ''
  /** The figure that opens; found by its words, since roles of a whole page take jsdom seconds. */
  const figure = async (of: string) => {
    const [first] = await screen.findAllByText(text('why.of', { of }), {
      selector: 'button .visually-hidden',
    })
    if (first === undefined) throw new Error(`nothing opens ${of}`)
    return first
  }

  it('the mean of a component opens into levels, weights, sum and rule', async () => {
    const { user } = await showGovernance(language, [4, 4, 4, 4, 4, 1])
    const name = text('why.meanOf', { name: governance })
    await user.click(await figure(name))
    const dialog = await openDialog(name)
    const rows = within(dialog).getAllByRole('row')
    expect(rows).toHaveLength(1 + 6 + 1)
    expect(within(dialog).getByText(text('why.rule', { rule: 'S4' }))).toBeInTheDocument()
    expect(dialog).toHaveTextContent('21 ÷ 6 = 3')
    expect(within(dialog).getByRole('link', { name: text('why.more') })).toHaveAttribute(
      'href',
      '#/scoring/mean',
    )
    await user.click(within(dialog).getByRole('button', { name: text('dialog.close') }))
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('the stage says why it is not the mean: a question more than one level below', async () => {
    const { user } = await showGovernance(language, [4, 4, 4, 4, 4, 1])
    const name = text('why.stageOf', { name: governance })
    await user.click(await figure(name))
    const titles = instrument.questions['gov.contracts']?.title ?? ''
    const dialog = await openDialog(name)
    expect(dialog).toHaveTextContent(text('why.tooLow', { titles }))
    expect(dialog).toHaveTextContent(text('why.highestStage', { stage: 2 }))
  })

  it('an answer that would turn a stage opens into both stages', async () => {
    const { user } = await showGovernance(language, [4, 4, 4, 4, 4, 1])
    const contracts = instrument.questions['gov.contracts']?.title ?? ''
    const shown = await screen.findAllByText(text('why.show'), { selector: '#turns ~ * button, button' })
    const turn = shown.find((one) => one.closest('li')?.textContent?.includes(contracts) === true)
    if (turn === undefined) throw new Error('no turning answer')
    await user.click(turn)
    const dialog = document.querySelector('dialog')
    expect(dialog).toHaveTextContent(text('why.moved', { title: contracts, level: 2 }))
    expect(dialog).toHaveTextContent(text('why.rule', { rule: 'O5' }))
  })
})

describe('one number for the city', () => {
  const { text, instrument } = wordsIn('en')

  it('is not there before someone asks, and says why it cannot be worked out', async () => {
    const { user } = await showGovernance('en', [3, 3, 3, 3, 3, 3])
    const open = ['qua', 'use', 'cap', 'tra'].map((id) => instrument.components[id]?.name)
    expect(screen.queryByText(/no settled stage/)).toBeNull()
    await user.click(await screen.findByText(text('overall.ask')))
    const sentence = screen.getByText(/no settled stage/)
    for (const name of open) expect(sentence).toHaveTextContent(name ?? '')
  })

  it('[L3] a snapshot offers neither it nor group lenses', async () => {
    await showGovernance('en', [3, 3, 3, 3, 3, 3], { scope: 'snapshot' })
    expect(await screen.findByText(instrument.lenses['equity']?.name ?? '')).toBeInTheDocument()
    expect(screen.queryByText(text('overall.ask'))).toBeNull()
    expect(screen.queryByText(instrument.lenses['core-processes']?.name ?? '')).toBeNull()
  })
})

describe('weights', () => {
  const { text } = wordsIn('en')

  it('[O4] stand beside what equal weights give', async () => {
    await showGovernance('en', [1, 3, 3, 3, 3, 3], { weights: { 'gov.mandate': 2 } })
    // Beside the radar, and beside what proof supports.
    expect(await screen.findAllByText(text('weights.equal', { figure: '2.7' }))).toHaveLength(2)
    expect(screen.getByText(text('weights.note'))).toBeInTheDocument()
  })

  it('[O6] are taken back all at once', async () => {
    const { app, user } = await showWithCity('en', (id) => <WeightsPage params={{ id }} />)
    await app.actions.editAssessment({ weights: { 'gov.mandate': 2 } })
    const reset = await screen.findByRole('button', { name: text('weights.reset') })
    await user.click(reset)
    expect(app.store.getState().open?.record.assessment.weights).toEqual({})
    expect(reset).toBeDisabled()
    expect(screen.getAllByRole('slider')).toHaveLength(30)
  })
})
