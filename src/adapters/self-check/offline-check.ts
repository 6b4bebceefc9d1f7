import { type Finding, finding } from '../../core/self-check/check.ts'
import { hashOf } from './hash.ts'

/** The list that the build makes: each file of the program, with its SHA-256. */
type FileList = Readonly<Record<string, string>>

interface Kept {
  readonly caches: Pick<CacheStorage, 'keys' | 'open'>
  readonly active: () => Promise<boolean>
  readonly list: () => Promise<FileList>
  /** The folder that the program runs in. */
  readonly scope: string
}

/** Whether every file of the program is kept for use without internet, byte for byte. Counts those that are not. */
export async function checkOffline({ caches, active, list, scope }: Kept): Promise<Finding> {
  if (!(await active())) return { outcome: 'unknown' }
  const names = (await caches.keys()).filter((name) => name.endsWith(scope))
  const kept = await Promise.all(names.map((name) => caches.open(name)))
  const files = Object.entries(await list())
  const wrong = await Promise.all(
    files.map(async ([name, hash]) => {
      for (const cache of kept) {
        const response = await cache.match(new URL(name, scope).href, { ignoreSearch: true })
        if (response !== undefined) return (await hashOf(await response.arrayBuffer())) === hash ? 0 : 1
      }
      return 1
    }),
  )
  const missing = wrong.reduce<number>((sum, one) => sum + one, 0)
  return missing === 0 && files.length > 0 ? finding(true, files.length) : finding(false, missing)
}
