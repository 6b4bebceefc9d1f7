/** The id of a heading on the page: apart from the page's own ids, whatever a questionnaire calls its parts. */
export function partId(id: string): string {
  return `part-${id}`
}

/** Moves the page and the focus to a heading. */
export function goToPart(id: string): void {
  const heading = document.getElementById(partId(id))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
