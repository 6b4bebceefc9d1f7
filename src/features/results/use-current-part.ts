import { useEffect, useState } from 'react'

/** The upper third of the window: what stands there is what one is reading. */
const READING = { rootMargin: '-15% 0px -65% 0px' }

/** Which of these headings' sections is being read. */
export function useCurrentPart(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const sections = ids.map((id) => [document.getElementById(id)?.closest('section'), id] as const)
    const observer = new IntersectionObserver((entries) => {
      const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target
      const found = sections.find(([section]) => section === reached)
      if (reached !== undefined && found !== undefined) setCurrent(found[1])
    }, READING)
    for (const [section] of sections) if (section) observer.observe(section)
    return () => observer.disconnect()
  }, [ids])
  return current
}
