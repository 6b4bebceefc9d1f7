/** Asks for the city and creates an assessment. */
export function NewPage() {
  return null
}

/** What the city is like, as known so far. */
export function SetUpPage() {
  return null
}
