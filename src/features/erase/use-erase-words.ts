import { useEffect } from 'react'
import type { Erased } from '../../core/erase/traces.ts'
import { useActions, useApp, useWords } from '../../state/react.tsx'

/** What is said before everything is deleted: how much there is, what goes with it, what stays. */
export function useEraseWords(erased: Erased) {
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
      ...(erased === 'everything' ? [text('erase.programToo')] : []),
      text('erase.files'),
    ],
    final: text('erase.final'),
    confirmLabel: text('erase.confirm'),
    cancelLabel: text('dialog.cancel'),
    closeLabel: text('dialog.close'),
  }
}
