/** What a probe page hands in. */
export interface Probed {
  readonly id: string
  readonly levels: Readonly<Record<string, number | null>>
  readonly error?: string
}

/**
 * Runs inside the probe page: the first time it starts a city in the frame and answers questions; with an id in the
 * address it only looks what the app shows of them.
 */
export async function probe({
  city,
  start,
  questions,
}: {
  readonly city: string
  readonly start: string
  readonly questions: readonly string[]
}): Promise<Probed> {
  const frame = document.querySelector('iframe')
  if (frame === null) throw new Error('no frame')
  const inside = () => frame.contentWindow as Window & typeof globalThis
  const find = (selector: string) => inside().document.querySelector<HTMLInputElement>(selector)
  const until = async <Value>(what: string, look: () => Value | null | undefined | false): Promise<Value> => {
    const since = Date.now()
    for (;;) {
      const found = look()
      if (found) return found
      if (Date.now() - since > 20_000) throw new Error(`never: ${what}`)
      await new Promise((later) => setTimeout(later, 20))
    }
  }
  localStorage.setItem('alidade.settings', '{"language":"en","theme":"light"}')
  let id = new URLSearchParams(window.location.search).get('id') ?? ''
  const fresh = id === ''
  frame.src = fresh ? '/#/new' : `/#/a/${id}/q/${questions[0]}`
  if (fresh) {
    const field = await until('the city', () => find('main input[required]'))
    // The setter of the page, past the one by which React watches the field.
    Reflect.set(inside().HTMLInputElement.prototype, 'value', city, field)
    field.dispatchEvent(new (inside().Event)('input', { bubbles: true }))
    const button = await until('the button', () =>
      [...inside().document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === start,
      ),
    )
    button.click()
    id = await until('the first question', () => /#\/a\/([\w-]+)\/q\//.exec(inside().location.hash)?.[1])
  }
  const levels: Record<string, number | null> = {}
  for (const [index, question] of questions.entries()) {
    inside().location.hash = `#/a/${id}/q/${question}`
    await until(question, () => find(`nav a[aria-current="step"][href$="/${question}"]`))
    const level = (index % 5) + 1
    if (fresh) {
      find(`input[name="level"][value="${level}"]`)?.click()
      // The mark says "saving" a moment after the click, where a script clicks.
      await new Promise((later) => setTimeout(later, 50))
      await until('saved', () => find('[data-saving="saved"]'))
    }
    const shown = find('input[name="level"][value]:checked')
    levels[question] = shown === null ? null : Number(shown.value)
  }
  return { id, levels }
}
