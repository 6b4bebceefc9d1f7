import { useEffect } from 'react'
import { useApp } from '../state/react.tsx'

/** Keeps the page's language and theme as chosen. */
export function useAppearance(): void {
  const tag = useApp((state) => state.words?.tag)
  const theme = useApp((state) => state.settings.theme)
  useEffect(() => {
    if (tag !== undefined) document.documentElement.lang = tag
  }, [tag])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
