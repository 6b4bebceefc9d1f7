/** To be filled. */
export function HomePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <main data-id={params.id} />
}
