export interface Acknowledged {
  readonly question: string
  readonly level: number
}

/**
 * Runs inside a page: goes from question to question and changes the level of each, waiting each time until the saved
 * mark stands there. Gives what was acknowledged.
 */
export async function writeThese({
  id,
  questions,
}: {
  readonly id: string
  readonly questions: readonly string[]
}): Promise<readonly Acknowledged[]> {
  const until = async (what: string, holds: () => boolean) => {
    const since = performance.now()
    while (!holds()) {
      if (performance.now() - since > 20_000) throw new Error(`never: ${what}`)
      await new Promise((later) => setTimeout(later, 1))
    }
  }
  const saving = () => document.querySelector('[data-saving]')?.getAttribute('data-saving')
  const said: string[] = []
  const observer = new MutationObserver(() => said.push(saving() ?? ''))
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-saving'] })
  const acknowledged: { question: string; level: number }[] = []
  for (const [index, question] of questions.entries()) {
    window.location.hash = `#/a/${id}/q/${question}`
    await until(
      question,
      () =>
        document.querySelector(`nav a[aria-current="step"][href$="/${question}"]`) !== null &&
        document.querySelector('aside textarea') !== null,
    )
    said.length = 0
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="level"][value]')]
    const others = radios.filter((radio) => !radio.checked)
    const radio = others[index % others.length]
    radio?.click()
    await until('saved', () => said.includes('saving') && saving() === 'saved')
    acknowledged.push({ question, level: Number(radio?.value) })
  }
  observer.disconnect()
  return acknowledged
}
