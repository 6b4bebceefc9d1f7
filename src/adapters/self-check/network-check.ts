import { type Finding, finding } from '../../core/self-check/check.ts'

/** No such place exists, nor ever will (RFC 2606): even without any policy nothing would arrive anywhere. */
const PROBE = 'https://alidade.invalid/'
const NEEDED = [
  "default-src 'none'",
  "connect-src 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
]
/** Browsers report a broken policy a moment after they have refused, in milliseconds. */
const PATIENCE = 500

/** Whether each file that this page asked for came from where the page itself came from. Counts those that did not. */
export function checkRequests(names: readonly string[], origin: string): Finding {
  const asked = names.filter((name) => name !== PROBE)
  const foreign = asked.filter((name) => !/^(blob|data):/.test(name) && new URL(name).origin !== origin)
  return foreign.length === 0 ? finding(true, asked.length) : finding(false, foreign.length)
}

/** What a page is asked for. */
interface Guarded {
  readonly policy: string | null
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly ask: (address: string) => Promise<unknown>
}

/**
 * Whether the content policy stands in the page, and whether the browser keeps it: a request to a place that does not
 * exist must be refused by the policy, before it reaches the network.
 */
export async function checkPolicy({ policy, events, ask }: Guarded): Promise<Finding> {
  const rules = (policy ?? '').split(';').map((rule) => rule.trim())
  if (!NEEDED.every((rule) => rules.includes(rule))) return finding(false)
  let refused = false
  const hear = (event: Event) => {
    if (event instanceof SecurityPolicyViolationEvent && event.blockedURI.startsWith(PROBE.slice(0, -1)))
      refused = true
  }
  events.addEventListener('securitypolicyviolation', hear)
  const answered = await ask(PROBE).then(
    () => true,
    () => false,
  )
  await new Promise((resolve) => {
    setTimeout(resolve, PATIENCE)
  })
  events.removeEventListener('securitypolicyviolation', hear)
  return finding(refused && !answered)
}
