/**
 * @typedef {import('../../src/core/exchange/score-file.ts').ScoreFileError} ScoreFileError
 * @typedef {import('../../src/core/exchange/remarks.ts').FileRemark} FileRemark
 * @typedef {import('../../src/core/exchange/tidy/tidy-file.ts').TidyRemark} TidyRemark
 */

/** What is wrong with a file that has no line, in English like all of this program's words. */
const FAULTS = {
  'file-too-large': ({ megabytes }) => `is over ${megabytes} MB`,
  'file-unreadable': ({ reason }) => `cannot be read: ${reason}`,
  'file-garbled': () => 'is not in UTF-8: another program has saved it',
  'file-not-json': () => 'is no JSON',
  'file-not-ours': () => 'is no assessment of Alidade',
  'file-public': () => 'is a public edition: parts were left out, so it cannot be scored',
  'file-newer': ({ version }) => `has version ${version} of the format, which is newer than this program`,
  'file-other-instrument': ({ instrument }) => `belongs to another questionnaire, ${instrument}`,
  'file-wrong-value': ({ path }) => `has a wrong or missing value at ${path}`,
  'file-duplicate-answer': ({ question }) => `has two answers of one respondent to ${question}`,
  'file-gate-not-applicable': ({ question }) => `has the gate ${question} as not applicable`,
  'file-proof-in-future': ({ path }) => `has a proof dated after it was written, at ${path}`,
  'file-unknown-id': ({ path, id }) => `names ${id}, which its questionnaire does not have, at ${path}`,
  'file-checksum-wrong': () => 'was changed after it was written: its checksum is wrong',
}

const REMARKS = {
  'hashes-missing': ({ names }) => `has no ${names.join(', no ')}`,
  'structure-unknown': () => 'has a hash of instrument.structure that this program does not know',
  'words-unknown': ({ languages }) =>
    `has a hash that this program does not know of ${languages.map((one) => `instrument.words.${one}`).join(', ')}`,
  'questions-unknown': ({ questions }) =>
    `has answers to questions that this program does not know, left out: ${questions.join(', ')}`,
  'others-left-out': ({ respondents }) => `is scored by "self"; left out: ${respondents.join(', ')}`,
}

/**
 * @param {ScoreFileError | { code: 'file-unreadable', reason: string }} error
 * @returns {string} the rest of a sentence that begins with the file's name
 */
export function faultInWords(error) {
  return FAULTS[error.code](error)
}

/** @param {FileRemark | TidyRemark} remark */
export function remarkInWords(remark) {
  return REMARKS[remark.code](remark)
}
