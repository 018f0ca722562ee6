import { appendFileSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { composeDigest, readTree } from './cache.ts';
import { isOwnPage } from './page-parts.ts';

/**
 * Pages of the last site that are still right stand as they are. A route hands over the pages that it could make, and
 * makes those that are left; a page shows what its props hold and what all pages share, and nothing else.
 */

/** A file of the site, and a digest of all that it was made of. */
export interface PageState {
  /** Path below the site's folder. */
  file: string;
  state: string;
}

/** A page that stands in the last site, with the stamp of its file. */
export interface PageRecord extends PageState {
  stamp: string;
}

/** Tells a file that was cut or altered since: its size, and when it was written. */
export const formatStamp = ({ size, mtimeMs }: Stats): string => `${size}-${mtimeMs}`;

/** What lies beside a site that is being made: what is on record of the last one, and what is noted of this one. */
export const recordPath = (draft: string): string => `${draft}.pages`;
export const notePath = (draft: string): string => `${draft}.notes`;

/** Where the site is being made upon the last one (`cli/draft.ts`); without it every page is made. */
const DRAFT = process.env.SITE_DRAFT;

/** Content that a page holds in its props where it shows it: the rest is taken for part of every page. */
const HELD = ['plans', 'updates', 'published.txt', 'redirects.yaml', 'reported.txt'];

/**
 * Of the pages that a route could make, those that it must in this process: the others stand in the site as they were, or
 * fall to another process.
 */
export function leaveOutKept<Page extends { props: object }>(
  pages: readonly Page[],
  urlOf: (page: Page) => string,
): Page[] {
  const own = pages.filter((page) => isOwnPage(urlOf(page)));
  if (DRAFT === undefined) return own;
  opened ??= new KeptPages(DRAFT, digestShared(process.cwd()));
  return opened.leaveOut(own, urlOf);
}

let opened: KeptPages | undefined;

/** The pages of one site. `shared` is a digest of what all of them depend on. */
export class KeptPages {
  readonly #draft: string;
  readonly #shared: string;
  readonly #records: Map<string, PageRecord>;

  constructor(draft: string, shared: string) {
    this.#draft = draft;
    this.#shared = shared;
    this.#records = new Map(readRecords(draft).map((record) => [record.file, record]));
  }

  /** As `leaveOutKept`; notes the state of every page for the next site. */
  leaveOut<Page extends { props: object }>(pages: readonly Page[], urlOf: (page: Page) => string): Page[] {
    const known = pages.map((page) => ({
      page,
      file: fileOf(urlOf(page)),
      state: composeDigest([this.#shared, ...Object.entries(page.props).flatMap(writeProp)]).slice(0, 32),
    }));
    appendFileSync(notePath(this.#draft), known.map(({ file, state }) => `${state} ${file}\n`).join(''));
    return known.filter((one) => !this.#stands(one)).map(({ page }) => page);
  }

  #stands({ file, state }: PageState): boolean {
    const record = this.#records.get(file);
    if (record?.state !== state) return false;
    const stats = statSync(join(this.#draft, file), { throwIfNoEntry: false });
    return stats !== undefined && formatStamp(stats) === record.stamp;
  }
}

/** `/tinh/cao-bang/` is in `tinh/cao-bang/index.html`. */
const fileOf = (url: string): string => url.slice(1).replace(/(^|\/)$/, '$1index.html');

/** What is on record of the last site; nothing where none was finished. */
export function readRecords(draft: string): PageRecord[] {
  return readLines(recordPath(draft)).map(([stamp = '', state = '', file = '']) => ({ file, state, stamp }));
}

export const formatRecord = ({ stamp, state, file }: PageRecord): string => `${stamp} ${state} ${file}\n`;

/** What is noted of the site that is being made. */
export function readNotes(draft: string): PageState[] {
  return readLines(notePath(draft)).map(([state = '', file = '']) => ({ file, state }));
}

function readLines(path: string): string[][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '));
  } catch {
    return []; // not written yet, or lost: every page is made
  }
}

/** Digest of what all pages depend on: code, packages, Node, registries, settings. */
export function digestShared(root: string): string {
  const content = readdirSync(join(root, 'content')).filter((name) => !HELD.includes(name));
  const paths = ['src', 'astro.config.mjs', 'package-lock.json', ...content.map((name) => `content/${name}`)];
  const { SITE_URL = '', SITE_CONTACT = '', COMMITMENT_PAGES = '' } = process.env;
  return composeDigest([
    process.version,
    SITE_URL,
    SITE_CONTACT,
    COMMITMENT_PAGES,
    ...paths.flatMap((path) => readTree(join(root, path))),
  ]);
}

/** View data as text, a plan by its digest, a fact by its plan's digest and its id. */
export const stringifyView = (view: object): string => JSON.stringify(view, shorten);

function shorten(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return [...value];
  if (isPlan(value)) return value.digest;
  if (!('plan' in value) || !isPlan(value.plan)) return value;
  const fact = 'commitment' in value ? value.commitment : 'target' in value ? value.target : null;
  return hasId(fact) && Object.keys(value).length === 2 ? [value.plan.digest, fact.id] : value;
}

/** What was written of the props that pages share. */
const written = new WeakMap<object, string>();

function writeProp([name, value]: [string, unknown]): [string, string] {
  if (typeof value !== 'object' || value === null) return [name, JSON.stringify(value) ?? ''];
  const text = written.get(value) ?? stringifyView(value);
  written.set(value, text);
  return [name, text];
}

const isPlan = (value: unknown): value is PublishedPlan =>
  typeof value === 'object' && value !== null && 'provisions' in value && 'digest' in value;

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;
