/** To be filled. */
export function LeavePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <main data-id={params.id} />
}
