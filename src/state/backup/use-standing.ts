import { type Standing, standingOf } from '../../core/backup/standing.ts'
import { wholeOf } from '../actions/open.ts'
import { useOpen } from '../react.tsx'

/** How the open assessment stands to its last file. */
export function useStanding(): Standing {
  return standingOf(wholeOf(useOpen()))
}
