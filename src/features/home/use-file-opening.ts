import { useCallback } from 'react'
import { useActions } from '../../state/react.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** Endings that the file dialog offers: `.alidade.json` is one of them. */
export const FILE_TYPES = '.json,application/json'

/** Opens a file and goes to its answers. What is wrong with a file is said above the screen. */
export function useFileOpening(): (file: File) => void {
  const { openFile } = useActions()
  return useCallback(
    (file) => {
      void openFile(file).then((id) => (id === null ? undefined : goTo(`/a/${id}/check`)))
    },
    [openFile],
  )
}
