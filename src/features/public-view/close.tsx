import { useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'

/** Away from the file. The page that is left takes with it all that was read. */
export function Close() {
  const { text } = useWords()
  return (
    <p>
      <LinkButton href="#/">{text('share.viewClose')}</LinkButton>
    </p>
  )
}
