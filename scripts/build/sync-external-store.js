/** React brings this hook itself; wouter asks for a package that also carries it to older Reacts. */
export { useSyncExternalStore } from 'react'
