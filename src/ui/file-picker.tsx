import { type ChangeEvent, type ReactNode, useState } from 'react'

interface FilePickerProps {
  /** Endings or types that the browser offers first. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** The control that opens the browser's own dialog. */
  readonly children: (choose: () => void) => ReactNode
}

/** A native file choice behind a control of our own. The same file may be chosen twice in a row. */
export function FilePicker({ accept, onFile, children }: FilePickerProps) {
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file !== undefined) onFile(file)
  }
  return (
    <>
      {children(() => input?.click())}
      <input ref={setInput} type="file" accept={accept} onChange={take} hidden />
    </>
  )
}
