import { type ProofScore, scoreProof } from '../core/scoring/proof-score.ts'
import { useInstrument, useOpen } from './react.tsx'

/** Worked out once for all parts of a screen, until something changes. */
let last: { readonly from: readonly unknown[]; readonly proof: ProofScore } | null = null

/** All figures and lists of proof of the open assessment. Not needed to answer, so it is loaded with later screens. */
export function useProofScore(): ProofScore {
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  return proofOnce(instrument, record.assessment, answers)
}

function proofOnce(...from: Parameters<typeof scoreProof>): ProofScore {
  if (last === null || !from.every((one, index) => one === last?.from[index])) {
    last = { from, proof: scoreProof(...from) }
  }
  return last.proof
}
