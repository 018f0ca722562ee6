import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of the built site; it is parsed when that is first asked for. */
export class SitePage {
  /** Root-relative: `/ke-hoach/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  #tree: Root | null = null;
  #ids: Set<string> | null = null;
  #named: NamedAddress[] | null = null;

  constructor(address: string, html: string) {
    this.address = address;
    this.html = html;
  }

  get tree(): Root {
    this.#tree ??= parser.parse(this.html);
    return this.#tree;
  }

  /** Every id on the page. */
  get ids(): Set<string> {
    this.#ids ??= new Set(
      listElements(this.tree, () => true).flatMap(({ properties }) =>
        properties.id ? [`${properties.id}`] : [],
      ),
    );
    return this.#ids;
  }

  /** Every address the page names as a link (`a href`), as written. */
  get links(): string[] {
    return this.#listAddresses(true);
  }

  /** Every address it loads or names in its head: style sheets, scripts, pictures, alternates. */
  get resources(): string[] {
    return this.#listAddresses(false);
  }

  #listAddresses(ofLinks: boolean): string[] {
    this.#named ??= listNamed(this.tree);
    return this.#named.filter(({ isLink }) => isLink === ofLinks).map(({ address }) => address);
  }
}

const parser = unified().use(rehypeParse);

interface NamedAddress {
  address: string;
  isLink: boolean;
}

/** Every address that an element names. */
const listNamed = (tree: Root): NamedAddress[] =>
  listElements(tree, () => true).flatMap(({ tagName, properties }) => {
    const address = properties.href ?? properties.src ?? properties.action;
    return typeof address === 'string' ? [{ address, isLink: tagName === 'a' }] : [];
  });

/** Whether it stands under an old address and leads on; nothing links to it. */
export const isMoved = ({ html }: SitePage): boolean => html.includes('http-equiv="refresh"');

/** Where an address written on a page leads. `anchor` is decoded, '' for none. */
export interface Destination {
  path: string;
  anchor: string;
}

/** Paths of all files of a built site, root-relative: `/index.html`. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join('/', posix.relative(folder, posix.join(entry.parentPath, entry.name))));

/** All pages of a built site by their address. */
export function readSite(folder: string): Map<string, SitePage> {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => readPage(folder, file)).map((page) => [page.address, page]));
}

export const readPage = (folder: string, file: string): SitePage =>
  new SitePage(file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8'));

export function listElements(tree: Root | Element, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

/** The words of an element, with single spaces. */
export function readText(element: Root | Element): string {
  const texts: string[] = [];
  visit(element, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** null for an address outside the site. */
export function resolveAddress(address: string, from: string): Destination | null {
  const base = new URL(from, 'http://site.invalid');
  const { origin, pathname, hash } = new URL(address, base);
  if (origin !== base.origin) return null;
  return { path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) };
}

/** How many clicks from `start` reach each page. */
export function countClicks(pages: ReadonlyMap<string, SitePage>, start: string): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  for (const [address, count] of clicks) {
    for (const link of pages.get(address)?.links ?? []) {
      const path = resolveAddress(link, address)?.path;
      if (path !== undefined && pages.has(path) && !clicks.has(path)) clicks.set(path, count + 1);
    }
  }
  return clicks;
}
