import styles from './icon.module.css'

const ICONS = {
  go: { box: '0 0 36 16', path: 'M0 8h34M28 2l6 6-6 6' },
  back: { box: '0 0 36 16', path: 'M36 8H2M8 2 2 8l6 6' },
  done: { box: '0 0 20 20', path: 'M3.5 10.5 8 15l8.5-10' },
  wait: { box: '0 0 20 20', path: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 5.5V10l3 2' },
  computer: { box: '0 0 20 20', path: 'M2.5 4h15v10h-15zM6.5 17.5h7M10 14v3.5' },
  theme: {
    box: '0 0 20 20',
    path: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 3v14M11.5 4v12M13 5v10M14.5 6.5v7',
  },
  save: { box: '0 0 20 20', path: 'M10 2.5v10M6 8.5l4 4 4-4M3 14v3.5h14V14' },
  open: { box: '0 0 20 20', path: 'M10 12.5v-10M6 6.5l4-4 4 4M3 14v3.5h14V14' },
  warn: { box: '0 0 20 20', path: 'M10 2.5 18.5 17h-17zM10 8v4.5M10 14.2v.6' },
  out: { box: '0 0 20 20', path: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8' },
  plus: { box: '0 0 20 20', path: 'M10 3.5v13M3.5 10h13' },
  close: { box: '0 0 20 20', path: 'M4.5 4.5l11 11M15.5 4.5l-11 11' },
} as const

export type IconName = keyof typeof ICONS

/** A drawn sign. It never speaks alone: words stand beside it, or on the control that holds it. */
export function Icon({ name }: { readonly name: IconName }) {
  const { box, path } = ICONS[name]
  const wide = name === 'go' || name === 'back'
  return (
    <svg className={wide ? styles.arrow : styles.icon} viewBox={box} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** The sign of the product: a sighting triangle with its line of sight. */
export function Sign() {
  return (
    <svg className={styles.sign} viewBox="0 0 30 27" aria-hidden="true">
      <path d="M4 25h18L13 9.4" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M4 25 17.9 .9" fill="none" className={styles.sight} strokeWidth="2.5" />
      <circle cx="13" cy="19.6" r="2.1" fill="currentColor" />
    </svg>
  )
}
