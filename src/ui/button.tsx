import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

type Look = 'solid' | 'line' | 'quiet' | 'tool' | 'text'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: Look
}

/** A button. One solid plate at most on a screen: the thing most people came for. */
export function Button({ look = 'line', type = 'button', ...rest }: ButtonProps) {
  return <button className={`${styles.button} ${styles[look]}`} type={type} {...rest} />
}

interface LinkButtonProps {
  readonly href: string
  readonly look?: Look
  readonly children: ReactNode
}

/** A link to another screen that looks like a button. */
export function LinkButton({ href, look = 'line', children }: LinkButtonProps) {
  return (
    <a className={`${styles.button} ${styles[look]}`} href={href}>
      {children}
    </a>
  )
}
