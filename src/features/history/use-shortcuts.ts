import { useEffect, useRef } from 'react'

/** Kinds of input in which nobody types: the browser undoes nothing in them. */
const CHOSEN = ['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'range', 'color']

/**
 * The usual keys: Ctrl or Cmd with Z, and with Shift and Z or with Y. Where text is being typed they stay with the
 * browser, which undoes letters; under an open dialog nothing moves.
 */
export function useShortcuts(undo: () => void, redo: () => void): void {
  const act = useRef({ undo, redo })
  useEffect(() => {
    act.current = { undo, redo }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = moveOf(event)
      if (wanted === null || event.defaultPrevented || isTyping(event.target) || isAsking()) return
      event.preventDefault()
      act.current[wanted]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !CHOSEN.includes(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

function isAsking(): boolean {
  return document.querySelector('dialog[open]') !== null
}
