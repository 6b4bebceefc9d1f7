declare global {
  /** Every key of the words files, with plural suffixes taken off. English stands for all: parity is tested. */
  type TextKey = Base<
    | keyof typeof import('./en/ui.json')
    | keyof typeof import('./en/report.json')
    | keyof typeof import('./en/errors.json')
    | keyof typeof import('./en/crosswalk.json')
    | keyof typeof import('./en/fit.json')
    | keyof typeof import('./en/ask.json')
    | keyof typeof import('./en/practice.json')
    | keyof typeof import('./en/scoring.json')
    | keyof typeof import('./en/proof.json')
    | keyof typeof import('./en/pack.json')
    | keyof typeof import('./en/share.json')
    | keyof typeof import('./en/backup.json')
    | keyof typeof import('./en/keeping.json')
    | keyof typeof import('./en/import.json')
    | keyof typeof import('./en/history.json')
    | keyof typeof import('./en/protect.json')
    | keyof typeof import('./en/self-check.json')
    | keyof typeof import('./en/portable.json')
  >
}

type Base<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'many' | 'other'}` ? Stem : Key

export {}
