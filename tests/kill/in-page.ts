/** What runs inside the page. Every function stands alone: it is sent over as text. */

export interface StoredRow {
  readonly assessment: string
  readonly question: string
  readonly answer: { readonly level: number | null; readonly note: string; readonly revision: number }
}

export interface Contents {
  readonly version: number
  readonly assessments: readonly {
    readonly id: string
    readonly record: { readonly assessment: { readonly city: string } }
  }[]
  readonly answers: readonly StoredRow[]
  readonly log: readonly { readonly assessment: string; readonly kind: string }[]
}

/** Everything in the database, read without the app. */
export async function readDatabase(): Promise<Contents> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  const database = await done(indexedDB.open('alidade'))
  try {
    const transaction = database.transaction(['assessments', 'answers', 'log'])
    const all = (store: string) => done(transaction.objectStore(store).getAll())
    const [assessments, answers, log] = await Promise.all([all('assessments'), all('answers'), all('log')])
    return { version: database.version, assessments, answers, log } as Contents
  } finally {
    database.close()
  }
}

/** Puts the database back to version 1 with all that it holds, as a program of that time would have left it. */
export async function backToVersionOne(): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  const present = await done(indexedDB.open('alidade'))
  const from = present.transaction(['assessments', 'answers', 'log'])
  const [assessments, answers, log] = await Promise.all(
    ['assessments', 'answers', 'log'].map((store) => done(from.objectStore(store).getAll())),
  )
  present.close()
  await done(indexedDB.deleteDatabase('alidade'))
  const opening = indexedDB.open('alidade', 1)
  opening.addEventListener('upgradeneeded', () => {
    const old = opening.result
    old.createObjectStore('assessments', { keyPath: 'id' })
    old
      .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
      .createIndex('assessment', 'assessment')
    old.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
  })
  const old = await done(opening)
  const into = old.transaction(['assessments', 'answers', 'log'], 'readwrite', { durability: 'strict' })
  const complete = new Promise((resolve) => into.addEventListener('complete', resolve))
  for (const row of assessments ?? []) into.objectStore('assessments').put(row)
  for (const row of answers ?? []) into.objectStore('answers').put(row)
  for (const row of log ?? []) into.objectStore('log').add(row)
  await complete
  old.close()
}

/**
 * Answers one question after the other as fast as the app takes them, for ever. Says `began` before each click, and
 * `saved` with its number once the saved mark stands there again.
 */
export async function answerOnAndOn({
  id,
  questions,
  from,
}: {
  readonly id: string
  readonly questions: readonly string[]
  readonly from: number
}): Promise<void> {
  const tell = (window as unknown as { tell: (what: string, number: number) => Promise<void> }).tell
  const until = async (what: string, holds: () => boolean) => {
    const since = performance.now()
    while (!holds()) {
      if (performance.now() - since > 5000) throw new Error(`never: ${what}`)
      await new Promise((later) => setTimeout(later, 1))
    }
  }
  const saving = () => document.querySelector('[data-saving]')?.getAttribute('data-saving')
  const said: string[] = []
  new MutationObserver(() => said.push(saving() ?? '')).observe(document.body, {
    subtree: true,
    attributeFilter: ['data-saving'],
  })
  for (let number = from; ; number += 1) {
    const question = questions[number % questions.length] ?? ''
    window.location.hash = `#/a/${id}/q/${question}`
    await until(`question ${question}`, () => {
      const link = document.querySelector(
        '[aria-current="page"], [aria-current="step"], [aria-current="true"]',
      )
      return link?.getAttribute('href')?.endsWith(question) ?? false
    })
    await until('levels and note', () => document.querySelector('aside textarea') !== null)
    await tell('began', number)
    said.length = 0
    if (number % 3 === 2) {
      const note = document.querySelector<HTMLTextAreaElement>('aside textarea')
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      setter?.call(note, `note ${number}`)
      note?.dispatchEvent(new Event('input', { bubbles: true }))
      note?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    } else {
      const level = ((Math.floor(number / questions.length) + number) % 5) + 1
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="level"][value]')]
      radios.find((radio) => radio.value === String(level))?.click()
    }
    await until('saved', () => said.includes('saving') && saving() === 'saved')
    await tell('saved', number)
  }
}
