import { useActions } from '../../state/react.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** Opens a file of any kind, and goes to what it brings. */
export function useOpening(): (file: File) => void {
  const { openAnyFile } = useActions()
  return (file) => void openAnyFile(file).then((address) => (address === null ? undefined : goTo(address)))
}
