import { Suspense, lazy } from 'react'
import { Bars } from './bars.tsx'
import { Legend } from './legend.tsx'
import { FEWEST_AXES, MOST_NAMES, type PlaneAxis } from './plane-geometry.ts'
import styles from './radar.module.css'

const ProfileRadar = lazy(async () => ({ default: (await import('./radar.tsx')).ProfileRadar }))

/**
 * Keeps the room of the radar while its code is on the way, so that nothing jumps. Too few axes make bars; more than the
 * rim has room for have their names in a list.
 */
export function RadarBox({
  axes,
  description,
}: {
  readonly axes: readonly PlaneAxis[]
  readonly description: string
}) {
  if (axes.length < FEWEST_AXES) return <Bars axes={axes} description={description} />
  return (
    <figure className={styles.whole}>
      <div className={styles.box}>
        <Suspense fallback={null}>
          <ProfileRadar axes={axes} description={description} />
        </Suspense>
      </div>
      {axes.length > MOST_NAMES ? <Legend axes={axes} /> : null}
    </figure>
  )
}
