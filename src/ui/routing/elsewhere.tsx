import { Redirect } from 'wouter'

/** Leads on to another screen, without a step behind: for an address whose screen has nothing to show here. */
export function Elsewhere({ path }: { readonly path: string }) {
  return <Redirect to={path} replace />
}
