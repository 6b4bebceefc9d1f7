/** What is answered and what is not, before the results. */
export function CheckPage() {
  return null
}
