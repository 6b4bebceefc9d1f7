/** Names what every window of the program holds while it is open, so that any of them can count the others. */
const HELD = `${__KEPT_AS__}.window.`
const CHANNEL = `${__KEPT_AS__}.update`

/** How long another window may take to write what it has, in milliseconds. One that sleeps or hangs does not answer. */
const PATIENCE = 5000

type Message =
  | { readonly kind: 'write'; readonly to: readonly string[] }
  | { readonly kind: 'written'; readonly by: string; readonly all: boolean }

export interface Windows {
  /** Asks every window, this one too, to write what it has. Whether all of them have (SPEC UP1). */
  readonly allWritten: () => Promise<boolean>
  /** The same for this window alone. */
  readonly written: () => Promise<boolean>
}

/**
 * What the windows of the program tell each other before it is renewed. A lock that each holds as long as it is open tells
 * how many there are; a message and its answer tell whether each has written everything.
 */
export function createWindows(self: string, flush: () => Promise<boolean>): Windows {
  const channel = new BroadcastChannel(CHANNEL)
  const answers = new Map<string, boolean>()
  let heard = () => {}

  void navigator.locks.request(`${HELD}${self}`, { mode: 'shared' }, () => new Promise(() => {}))

  async function written(): Promise<boolean> {
    // Fields keep what stands in them when the page goes away; this is about to happen.
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    return (await flush()) && document.querySelector(UNSAVED) === null
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'written') {
      answers.set(data.by, data.all)
      heard()
    } else if (data.to.includes(self)) {
      void written().then((all) => tell({ kind: 'written', by: self, all }))
    }
  }

  function tell(message: Message): void {
    channel.postMessage(message)
  }

  async function others(): Promise<readonly string[]> {
    const { held = [] } = await navigator.locks.query()
    return held
      .flatMap(({ name = '' }) => (name.startsWith(HELD) ? [name.slice(HELD.length)] : []))
      .filter((name) => name !== self)
  }

  return {
    written,
    allWritten: async () => {
      if (!(await written())) return false
      const asked = await others()
      answers.clear()
      const complete = new Promise<void>((resolve) => {
        heard = () => (asked.every((name) => answers.has(name)) ? resolve() : undefined)
      })
      tell({ kind: 'write', to: asked })
      heard()
      await Promise.race([complete, after(PATIENCE)])
      // A window that was closed meanwhile has nothing any more; one that was opened meanwhile was not asked.
      return (await others()).every((name) => answers.get(name) === true)
    },
  }
}

/** What no outbox holds: a dialog that is being filled in, or a form that nothing was made of yet. */
const UNSAVED = 'dialog[open], [data-unsaved]'

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
