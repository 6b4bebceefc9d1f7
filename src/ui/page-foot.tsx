import type { ReactNode } from 'react'
import styles from './page-foot.module.css'

/** The way back and the way on, always within reach: the first and the last child stand at the edges. */
export function PageFoot({ children }: { readonly children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>
}
