import type { AnswerStatus } from '../../assessment/answer.ts'
import type { Level } from '../../instrument/level.ts'
import type { Profile } from '../profile.ts'
import type { GateState } from '../score.ts'
import type { SupportReason } from '../support.ts'
import type { CriteriaWhy, EstimatesWhy, TopicsWhy, TopicWhy } from './crosswalk-why.ts'
import type { CoverageWhy, ProgressWhy } from './count-why.ts'

/** One question in the arithmetic of a mean. Without a level there is no product, and it counts nowhere. */
export interface MeanRow {
  readonly question: string
  readonly status: AnswerStatus
  readonly level: Level | null
  readonly weight: number
  readonly product: number | null
}

/** Σ w·l ⁄ Σ w (SPEC S4); of a lens by the rule of lenses (SPEC L1); of supported levels by that of proof (SPEC E5). */
export interface MeanWhy {
  readonly kind: 'mean'
  readonly rule: 'S4' | 'L1' | 'E5'
  /** Worked out with equal weights, to stand beside the chosen ones (SPEC O4). */
  readonly equal: boolean
  readonly rows: readonly MeanRow[]
  readonly sum: number
  readonly weights: number
  readonly result: number | null
}

/** One applicable question, counted with what its missing level could be. */
export interface BoundsRow {
  readonly question: string
  readonly level: Level | null
  readonly weight: number
  readonly low: number
  readonly high: number
}

/** Where the mean may still end: the missing levels at 1, and at 5 (SPEC S6). */
export interface BoundsWhy {
  readonly kind: 'bounds'
  readonly rule: 'S6'
  readonly rows: readonly BoundsRow[]
  readonly lowSum: number
  readonly highSum: number
  readonly weights: number
  readonly low: number | null
  readonly high: number | null
}

/** Whether a set of levels reaches a stage, and what stands in its way. */
export interface StageCheck {
  readonly stage: Level
  readonly reached: number
  /** The fewest that are at least four in five. */
  readonly needed: number
  /** Questions more than one level below. */
  readonly tooLow: readonly string[]
  /** Gates below. */
  readonly gates: readonly string[]
  readonly holds: boolean
}

/**
 * The checks of every stage, the missing levels at 1 and at 5 (SPEC S7); on supported levels (SPEC E5); with a single
 * answer moved (SPEC O5).
 */
export interface StageWhy {
  readonly kind: 'stage'
  readonly rule: 'S7' | 'E5' | 'O5'
  /** The answer that is moved here, and the level that it is moved to. */
  readonly moved: { readonly question: string; readonly to: Level } | null
  readonly rows: readonly {
    readonly question: string
    readonly level: Level | null
    readonly gate: boolean
  }[]
  readonly missing: number
  readonly low: readonly StageCheck[]
  readonly high: readonly StageCheck[]
  readonly stageLow: Level | null
  readonly stageHigh: Level | null
}

/** The claimed level of each answer beside the one that its proof supports, and why not more (SPEC E4). */
export interface SupportedWhy {
  readonly kind: 'supported'
  readonly rule: 'E4'
  readonly rows: readonly {
    readonly question: string
    readonly level: Level
    readonly supported: Level
    /** Which rule of the support cap decides; null where the level needs no proof. */
    readonly why: SupportReason | null
  }[]
}

/** Which answers of level 3 or more have current proof: of a component (SPEC E5), or of all (SPEC E6). */
export interface ProofWhy {
  readonly kind: 'proof'
  readonly rule: 'E5' | 'E6'
  readonly rows: readonly { readonly question: string; readonly level: Level; readonly proved: boolean }[]
  readonly proved: number
  readonly claimed: number
  readonly share: number | null
}

/** Whether a gate holds (SPEC G1). */
export interface GateWhy {
  readonly kind: 'gate'
  readonly rule: 'G1'
  readonly question: string
  readonly level: Level | null
  readonly atLeast: Level
  readonly state: GateState
}

/** Why the sentence above the radar says even or uneven (SPEC P1). */
export interface ProfileWhy {
  readonly kind: 'profile'
  readonly rule: 'P1'
  readonly profile: Profile['kind']
  readonly rows: readonly { readonly component: string; readonly mean: number; readonly answered: number }[]
  readonly partial: readonly string[]
  readonly difference: number | null
  readonly floor: number | null
}

/** The order of strengths: supported level, then level (SPEC P3). */
export interface StrengthsWhy {
  readonly kind: 'strengths'
  readonly rule: 'P3'
  readonly rows: readonly { readonly question: string; readonly supported: Level; readonly level: Level }[]
}

/** The order of gaps (SPEC P3) and next steps (SPEC P4): weight · climb · value ⁄ effort. */
export interface PriorityWhy {
  readonly kind: 'priority'
  readonly rule: 'P3' | 'P4'
  readonly rows: readonly {
    readonly question: string
    readonly gate: boolean
    readonly level: Level
    readonly weight: number
    readonly climb: number
    readonly value: number
    readonly effort: number
    readonly priority: number
  }[]
}

/** exp(mean of ln C), and what limits the stage (SPEC O1, O2). */
export interface OverallWhy {
  readonly kind: 'overall'
  readonly rule: 'O1'
  readonly rows: readonly {
    readonly component: string
    readonly mean: number
    readonly log: number
    readonly stage: Level
  }[]
  readonly sum: number
  readonly geometricMean: number
  readonly arithmeticMean: number
  /** The three limits of the stage: the mean cut to a whole number, one above the lowest, and the gates. */
  readonly byMean: number
  readonly byLowest: number
  readonly byGates: number | null
  readonly stage: number
}

export type Explanation =
  | MeanWhy
  | BoundsWhy
  | StageWhy
  | CoverageWhy
  | SupportedWhy
  | ProofWhy
  | GateWhy
  | ProfileWhy
  | StrengthsWhy
  | PriorityWhy
  | OverallWhy
  | ProgressWhy
  | CriteriaWhy
  | EstimatesWhy
  | TopicWhy
  | TopicsWhy
