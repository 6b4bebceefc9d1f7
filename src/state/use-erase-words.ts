import { useEffect } from 'react'
import { useActions, useApp, useWords } from './react.tsx'

/** What is said before everything is deleted: how much there is, what goes with it, what stays. */
export function useEraseWords() {
  const { text } = useWords()
  const { readLibrary } = useActions()
  useEffect(() => {
    void readLibrary()
  }, [readLibrary])
  const count = useApp(({ library }) => library?.length ?? 0)
  return {
    title: text('erase.title'),
    sentences: [
      count === 0 ? text('erase.none') : text('erase.assessments', { count }),
      text('erase.settings'),
      text('erase.files'),
    ],
    final: text('erase.final'),
    confirmLabel: text('erase.confirm'),
    cancelLabel: text('dialog.cancel'),
    closeLabel: text('dialog.close'),
  }
}
