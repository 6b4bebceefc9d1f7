/** Copies that go out and files that come in, in one file of the build: each file more is a name more at the start. */
export { BackupPage } from '../features/backup/backup-page.tsx'
export { ImportPage } from '../features/import/import-page.tsx'
