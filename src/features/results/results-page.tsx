import { Opened } from '../../state/opened.tsx'
export function ResultsPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <Opened id={params['id'] ?? ''}>{null}</Opened>
}
