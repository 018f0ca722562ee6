import type { Finding, IndexId, Plan, Target } from '../../schema/plan.ts';
import type { PlanContext } from '../context.ts';

/** What the document as a whole says of itself, as far as findings are about it. */
export interface DocumentState {
  docType: string;
  number: string | null;
  date: string | null;
  citedAs: Plan['citedAs'];
  /** The text as received has no head, where number and date stand. */
  headless?: boolean;
  /** Share (0–1) of well-formed words in the text as received. */
  legibility: number;
  /** Whether the published text can be read: as received, or from a transcription. */
  readable: boolean;
  /** The published text is a transcription that restores what the source lost. */
  restored: boolean;
  /** Ids of units before which a label was skipped. */
  gaps: readonly string[];
  /** Pages of a scan that cannot be read, and why, in Vietnamese. */
  unreadablePages?: readonly { page: number; why: string }[];
  /** How many provinces an index ranked in a year, where it is published. */
  ranked?: readonly { index: IndexId; year: number; of: number }[];
}

export interface FindingInput {
  ctx: PlanContext;
  document: DocumentState;
  targets: readonly Target[];
}

/** One kind of thing that a careful reader should know. Total; says what is there and what is missing, never why. */
export type Rule = (input: FindingInput) => Finding[];
