import { useCallback } from 'react'
import { useActions } from '../../state/react.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** Endings that the file dialog offers: `.alidade.json` is one of them, `.alidade.age` another. */
export const FILE_TYPES = '.json,application/json,.age'

/** Opens a file of any kind and goes to what it brings. What is wrong with a file is said above the screen. */
export function useFileOpening(): (file: File) => void {
  const { openAnyFile } = useActions()
  return useCallback(
    (file) => {
      void openAnyFile(file).then((address) => (address === null ? undefined : goTo(address)))
    },
    [openAnyFile],
  )
}
