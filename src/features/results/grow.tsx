import { useGrowth } from '../../state/use-growth.ts'
import { Offer } from '../../ui/offer.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** From a snapshot to the full assessment: nothing is typed again. */
export function Grow() {
  const growth = useGrowth()
  if (growth === null) return null
  const { title, hint, action, grow } = growth
  return <Offer title={title} hint={hint} action={action} onAccept={() => goTo(grow())} />
}
