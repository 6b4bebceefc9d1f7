import { Suspense, lazy } from 'react'
import type { PlaneAxis } from './plane-geometry.ts'
import styles from './radar.module.css'

const ProfileRadar = lazy(async () => ({ default: (await import('./radar.tsx')).ProfileRadar }))

/** Keeps the room of the radar while its code is on the way, so that nothing jumps. */
export function RadarBox({
  axes,
  description,
}: {
  readonly axes: readonly PlaneAxis[]
  readonly description: string
}) {
  return (
    <figure className={styles.box}>
      <Suspense fallback={null}>
        <ProfileRadar axes={axes} description={description} />
      </Suspense>
    </figure>
  )
}
