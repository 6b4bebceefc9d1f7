/** To be filled. */
export function AboutPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <main data-id={params.id} />
}
