import { CHANCE_BYTES, groupsFrom } from '../core/protect/passphrase.ts'
import type { ProtectError } from '../core/protect/protect-error.ts'
import { type Result, fail, ok } from '../core/result.ts'
import type { App } from './store.ts'

const STOPPED = { code: 'protect-stopped' } as const
const FAILED = { code: 'protect-failed' } as const

/**
 * Opens the file that waits, and goes on with what is inside as with any other file. Gives the address to go to, or null
 * where what was inside was refused. The passphrase is handed on and kept nowhere.
 */
export async function openLocked(
  { store, actions, ports }: App,
  passphrase: string,
): Promise<Result<string | null, ProtectError>> {
  const { locked } = store.getState()
  if (locked === null) return fail(STOPPED)
  const protector = await ports.protector().catch(() => null)
  if (protector === null) return fail(FAILED)
  const bytes = (await locked.arrayBuffer?.()) ?? new TextEncoder().encode(await locked.text())
  const opened = await protector.open(new Uint8Array(bytes), passphrase)
  // Closed meanwhile, or another file chosen: nothing happens behind anyone's back.
  if (store.getState().locked !== locked) return fail(STOPPED)
  if (!opened.ok) return opened
  store.setState({ locked: null })
  const content = opened.value
  const text = async () => new TextDecoder().decode(content)
  return ok(await actions.openAnyFile({ size: content.length, text }))
}

/** Gives up on the file that waits. */
export function closeLocked({ store, ports }: App): void {
  store.setState({ locked: null })
  stopProtecting({ ports })
}

/** Hands out the open assessment behind a passphrase: exactly the ordinary file, in the age format. Gives its name. */
export async function saveProtected(
  { actions, ports }: App,
  passphrase: string,
): Promise<Result<string, ProtectError>> {
  let done: Result<string, ProtectError> = fail(FAILED)
  const handOver = async (name: string, _type: string, content: string) => {
    const protector = await ports.protector()
    const locked = await protector.protect(new TextEncoder().encode(content), passphrase)
    done = locked.ok ? ok(name.replace(/json$/, 'age')) : locked
    if (!locked.ok || !done.ok) throw new Error(locked.ok ? FAILED.code : locked.error.code)
    ports.files.save(done.value, 'application/octet-stream', locked.value)
  }
  try {
    await actions.saveFile(handOver)
  } catch {
    // Why stands in `done`; what was not handed out does not count as saved.
  }
  return done
}

/** Ends what is being worked at; whoever waits for it hears that it was stopped. */
export function stopProtecting({ ports }: Pick<App, 'ports'>): void {
  void ports.protector().then(
    (protector) => protector.stop(),
    () => null,
  )
}

/** A passphrase made of chance, for whoever does not want to think of one. */
export async function suggestPassphrase({ ports }: Pick<App, 'ports'>): Promise<string> {
  return groupsFrom((await ports.protector()).chance(CHANCE_BYTES))
}
