import { useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import styles from './file-drop.module.css'

interface FileDropProps {
  /** What happens when the file is let go. */
  readonly label: string
  /** What is said where several files were let go at once: nothing is opened then. */
  readonly several: string
  readonly onFile: (file: File) => void
}

/**
 * Makes the whole page a place to drop a file on, and shows that it is one while a file hangs over it. A second
 * way only: a button for the same thing stands on the page.
 */
export function FileDrop({ label, several, onFile }: FileDropProps) {
  const [over, setOver] = useState(false)
  const [many, setMany] = useState(false)
  const take = useRef(onFile)
  useEffect(() => {
    take.current = onFile
  })

  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const hover = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving an element for its child is no leaving of the page: only then is there nothing on the other side.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(false)
      const [file, another] = event.dataTransfer?.files ?? []
      setMany(another !== undefined)
      if (file !== undefined && another === undefined) take.current(file)
    }
    const read = () => setMany(false)
    window.addEventListener('dragenter', hover)
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('pointerdown', read)
    window.addEventListener('keydown', read)
    return () => {
      window.removeEventListener('dragenter', hover)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('pointerdown', read)
      window.removeEventListener('keydown', read)
    }
  }, [])

  if (many) {
    return (
      <div className={styles.drop} role="alert">
        <p>
          <Icon name="warn" /> {several}
        </p>
      </div>
    )
  }
  return over ? (
    <div className={styles.drop} aria-hidden="true">
      <p>
        <Icon name="open" /> {label}
      </p>
    </div>
  ) : null
}
