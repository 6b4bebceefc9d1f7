import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from './session.ts'

const PATIENCE = 20_000

/** Looks again and again until something is there. */
export async function until<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  const since = Date.now()
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() - since > PATIENCE) throw new Error(`never: ${what}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}

/** Waits until an element is there. */
export function appears(session: Session, selector: string): Promise<true> {
  return until(selector, async () =>
    (await session.run((one) => document.querySelector(one) !== null, selector)) ? true : null,
  )
}

export function heading(session: Session, text: string): Promise<true> {
  return until(`heading ${text}`, async () =>
    (await session.run((one) => document.querySelector('h1')?.textContent?.includes(one) === true, text))
      ? true
      : null,
  )
}

/** Clicks with the pointer on the button or link that bears a text, as soon as it is there. */
export async function press(session: Session, text: string): Promise<void> {
  await until(`button ${text}`, async () =>
    (await session.run((one) => {
      for (const old of document.querySelectorAll('[data-press]'))
        delete (old as HTMLElement).dataset['press']
      const bold = [
        ...document.querySelectorAll<HTMLElement>('main button, main a, footer a, header button, a'),
      ]
      const found = bold.find(
        (button) =>
          button.getClientRects().length > 0 &&
          (button.textContent?.trim() === one || button.getAttribute('aria-label') === one),
      )
      if (found === undefined) return false
      found.dataset['press'] = ''
      found.scrollIntoView({ block: 'center' })
      return true
    }, text))
      ? true
      : null,
  )
  await session.click('[data-press]')
}

/** Chooses a level with the pointer and waits for the saved mark. */
export async function answer(session: Session, level: number): Promise<void> {
  const selector = `label:has(> input[name="level"][value="${level}"])`
  await appears(session, selector)
  await session.run((one) => document.querySelector(one)?.scrollIntoView({ block: 'center' }), selector)
  await session.click(selector)
  await until(`level ${level} saved`, async () =>
    (await session.run(
      (one) =>
        document.querySelector<HTMLInputElement>(`input[name="level"][value="${one}"]`)?.checked === true &&
        document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved',
      level,
    ))
      ? true
      : null,
  )
}

/** A file that the browser has put into its folder for downloads, once it is whole. */
export async function downloaded(home: string, ending: string): Promise<{ path: string; bytes: Buffer }> {
  const folder = join(home, 'downloads')
  let size = -1
  const path = await until(`a file ${ending}`, async () => {
    const names = existsSync(folder) ? readdirSync(folder) : []
    const name = names.find((one) => one.endsWith(ending))
    if (name === undefined || names.some((one) => /\.(part|crdownload|wkdownload)$/.test(one))) return null
    const before = size
    size = statSync(join(folder, name)).size
    return size > 0 && size === before ? join(folder, name) : null
  })
  return { path, bytes: readFileSync(path) }
}
