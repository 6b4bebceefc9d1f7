import { type ComponentType, Suspense } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'

export interface AppRoute {
  /** For example `/a/:id/q/:question`. */
  readonly path: string
  readonly screen: ComponentType<{ readonly params: Readonly<Record<string, string>> }>
}

/** Shows the screen whose path stands behind the `#` of the address; an unknown path leads to the start. */
export function Routes({ routes }: { readonly routes: readonly AppRoute[] }) {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the hook itself and calls it as one
    <Router hook={useHashLocation}>
      <Suspense fallback={null}>
        <Switch>
          {routes.map(({ path, screen: Screen }) => (
            <Route key={path} path={path}>
              {(params: Readonly<Record<string, string>>) => <Screen params={params} />}
            </Route>
          ))}
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
    </Router>
  )
}
