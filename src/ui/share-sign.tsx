import styles from './share-sign.module.css'

/** How much of something is there; `unknown` where nobody can say. */
export type Share = 'all' | 'most' | 'some' | 'none' | 'unknown'

const FILLS: Readonly<Record<Share, string>> = {
  all: 'M10 2.5a7.5 7.5 0 0 1 0 15 7.5 7.5 0 0 1 0-15z',
  most: 'M10 2.5a7.5 7.5 0 0 1 0 15z',
  some: 'M10 2.5a7.5 7.5 0 0 1 7.5 7.5H10z',
  none: '',
  unknown: '',
}

/** A disc that is filled as far as the share goes, dashed where nothing is known. Words stand beside it. */
export function ShareSign({ share }: { readonly share: Share }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      <path className={styles.fill} d={FILLS[share]} />
      <circle className={share === 'unknown' ? styles.dashed : styles.ring} cx="10" cy="10" r="7.5" />
    </svg>
  )
}
