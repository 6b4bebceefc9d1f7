/** A language for tests: accented, a third longer, in brackets. What shows without brackets came from code. */
export const PSEUDO = 'pseudo'
