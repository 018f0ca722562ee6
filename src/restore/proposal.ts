/** A word of the text as it is proposed. */
export interface ProposedWord {
  /** Number of the source line. */
  line: number;
  /** As the text has it, and as it is proposed. */
  scan: string;
  read: string;
  /** Probability of `read`, 0–1. */
  certainty: number;
  /** The next likely word; null where there is none. */
  other: string | null;
}

export interface Proposal {
  lines: { n: number; text: string }[];
  /** Words of the text, changed or not. */
  words: number;
  /** Words that are not as the text has them. */
  changed: ProposedWord[];
  /** Words of garbled passages that are as the text has them, though that is not certain or no known word. */
  kept: ProposedWord[];
  /** Figures that may be words: `read` is the word, the text keeps the figure. */
  figures: ProposedWord[];
}

/** Words less certain than this are for a person to settle. */
export const CERTAIN = 0.9;
