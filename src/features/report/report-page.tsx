import { Opened } from '../../state/opened.tsx'
export function ReportPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  return <Opened id={params['id'] ?? ''}>{null}</Opened>
}
