import { isReminderDue } from '../../core/backup/standing.ts'
import type { BackupNote, KeptFile } from '../../core/backup/keeping.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { useApp, useAppContext } from '../react.tsx'
import type { BackupActions } from './backup-actions.ts'
import { backupWork } from './backup-work.ts'
import { noteIn } from './keep-files.ts'

/** What can be done about copies. */
export function useBackup(): BackupActions {
  return backupWork(useAppContext())
}

/** What is known of the copies of an assessment; undefined where nothing is. */
export function useBackupNote(id: string): BackupNote | undefined {
  return useApp((state) => noteIn(state, id))
}

/** The assessments of a list that want a file now (SPEC BK2). One whose kept file stands still is told of by itself. */
export function useDue(stored: readonly StoredAssessment[]): readonly StoredAssessment[] {
  const { ports } = useAppContext()
  const backup = useApp((state) => state.backup)
  if (backup === null) return []
  const now = ports.clock.now()
  return stored.filter((one) => {
    const note = noteIn({ backup }, one.record.assessment.id)
    return faultOf(note) === null && isReminderDue(one, note?.putOffAt ?? null, now)
  })
}

/** The file that should be up to date and is not; null where all is well. */
export function faultOf(note: BackupNote | undefined): KeptFile | null {
  const file = note?.file ?? null
  return file === null || file.fault === null ? null : file
}
