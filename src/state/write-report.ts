import type { Report } from '../core/report/blocks.ts'
import type { ActionContext, Ports } from './context.ts'

/** Makes a report and hands it out as PDF; says how far it is, and where it fails. Without a report nothing happens. */
export async function writeReport(
  ports: Pick<Ports, 'pdf' | 'files'>,
  set: ActionContext['set'],
  signal: AbortSignal,
  told: () => Promise<((replaced: number) => Report) | null>,
): Promise<void> {
  set({ work: { share: 0 }, notice: null })
  try {
    const [build, writer] = await Promise.all([told(), ports.pdf()])
    if (build === null) return
    const bytes = await writer.write(build, { signal, onProgress: (share) => set({ work: { share } }) })
    signal.throwIfAborted()
    ports.files.save(build(0).fileName, 'application/pdf', bytes)
  } catch {
    if (!signal.aborted) set({ notice: { code: 'report-failed' } })
  }
}
