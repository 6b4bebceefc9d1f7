import { useEffect } from 'react'
import { useApp } from '../state/react.tsx'

/** Keeps the page's language and theme as chosen, and says on it whether something typed is nowhere else (SPEC A10). */
export function useAppearance(): void {
  const tag = useApp((state) => state.words?.tag)
  const theme = useApp((state) => state.settings.theme)
  useEffect(() => {
    if (tag !== undefined) document.documentElement.lang = tag
  }, [tag])
  const unsaved = useApp(({ begun, unkept }) =>
    Object.values({ ...begun?.texts, ...unkept }).some((typed) => typed !== ''),
  )
  useEffect(() => {
    document.documentElement.toggleAttribute('data-unsaved', unsaved)
  }, [unsaved])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
