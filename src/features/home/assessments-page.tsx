/** To be filled. */
export function AssessmentsPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <main data-id={params.id} />
}
