import { useWords } from '../../state/react.tsx'
import styles from './contents.module.css'

const FILES = [
  ['takeaway.report', 'takeaway.reportHolds', 'takeaway.reportFor'],
  ['takeaway.radar', 'takeaway.radarHolds', 'takeaway.radarFor'],
  ['takeaway.file', 'takeaway.fileHolds', 'takeaway.fileFor'],
] as const

/** What goes out with each file, so that nobody hands on more than they mean to. */
export function Contents() {
  const { text } = useWords()
  return (
    <section className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{text('takeaway.contents')}</h2>
      <table>
        <caption className="visually-hidden">{text('takeaway.contents')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('takeaway.fileColumn')}</th>
            <th scope="col">{text('takeaway.holds')}</th>
            <th scope="col">{text('takeaway.goodFor')}</th>
          </tr>
        </thead>
        <tbody>
          {FILES.map(([name, holds, goodFor]) => (
            <tr key={name}>
              <th scope="row">{text(name)}</th>
              <td>{text(holds)}</td>
              <td>{text(goodFor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text('takeaway.where')}</p>
    </section>
  )
}
