import type { Shown } from './records.ts';

/** A passage of a record that holds several. */
export interface Part {
  /** Which word of the record is its first. */
  from: number;
  /** Where a reader lands; '' for the page's top. */
  anchor: string;
  title: string;
  /** Its own values of the facets that passages of one plan differ in. */
  values: readonly string[];
}

/**
 * What a record keeps beside its text: shown with a hit, never found. It stands at the end of the record's address,
 * the one thing that Pagefind keeps with a record and does not index.
 */
export interface Details {
  shown: Partial<Shown>;
  /** How many words of the text are its heading. */
  heading: number;
  parts: readonly Part[];
}

/** Begins the part of an address that browsers do not take for part of an anchor. */
const DIRECTIVE = ':~:';

/** `at` makes it unique: Pagefind keeps one record an address, and several of ours land on one provision. */
export const composeAddress = (landing: string, at: number, details: Details): string =>
  `${landing}${landing.includes('#') ? '' : '#'}${DIRECTIVE}${at}${JSON.stringify(details)}`;

/** The address a reader lands on. */
export const getLanding = (address: string): string =>
  address.slice(0, address.indexOf(DIRECTIVE)).replace(/#$/, '');

/** Takes what `composeAddress` gave. */
export const readDetails = (address: string): Details =>
  JSON.parse(address.slice(address.indexOf('{', address.indexOf(DIRECTIVE)))) as Details;
