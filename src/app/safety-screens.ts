/** Screens that few visits open, in one file of the build: each file more is a name more on the first route. */
export { ErasePage } from '../features/erase/erase-page.tsx'
export { ProtectPage } from '../features/protect/protect-page.tsx'
export { SelfCheckPage } from '../features/self-check/self-check-page.tsx'
export { UnlockDialog } from '../features/protect/unlock-dialog.tsx'
