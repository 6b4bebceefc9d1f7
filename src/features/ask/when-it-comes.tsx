import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** The way back in for what a colleague answered. */
export function WhenItComes() {
  const { text } = useWords()
  const { openAnyFile } = useActions()
  const open = (file: File) =>
    void openAnyFile(file).then((address) => (address === null ? undefined : goTo(address)))
  return (
    <Group title={text('ask.then')} intro={text('ask.thenHint')}>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <FilePicker accept=".json,application/json,.age" onFile={open}>
        {(choose) => (
          <Button onClick={choose}>
            <Icon name="open" /> {text('ask.openReply')}
          </Button>
        )}
      </FilePicker>
    </Group>
  )
}
