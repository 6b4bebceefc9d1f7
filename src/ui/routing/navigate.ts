import { navigate, useHashLocation } from 'wouter/use-hash-location'

/** Goes to another screen. `replace` leaves no step behind for the browser's back button. */
export function goTo(path: string, options: { readonly replace?: boolean } = {}): void {
  navigate(path, options)
}

/** The path of the present screen. */
export function usePath(): string {
  return useHashLocation()[0]
}
