import styles from './kit-icon.module.css'

/** The surveyor's kit: levelling staff, spirit level, compass, tripod, reticle. */
const KIT = [
  'M8 2.5h8v19H8zM8 7h4.5M8 12h4.5M8 17h4.5M12.5 7v5M12.5 17v4.5M12.5 2.5V7',
  'M2.5 8.5h19v7h-19zM9 8.5v7M15 8.5v7M12 10.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 7.5 13.4 13.4 8.5 16.5l2.1-5.9z',
  'M7 4h10M9 4v3h6V4M10 7 5 21M14 7l5 14M12 7v14',
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v6.5M12 14.5V21M3 12h6.5M14.5 12H21',
] as const

/** The tool that stands for a component, by its place; the name always stands beside it. */
export function KitIcon({ index }: { readonly index: number }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={KIT[index % KIT.length]} />
    </svg>
  )
}
