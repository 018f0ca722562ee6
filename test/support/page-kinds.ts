import { statSync } from 'node:fs';
import { join } from 'node:path';
import { getSiteFolder } from '../../src/cli/site.ts';
import { listFiles } from './crawl.ts';

/** The pages of the components; each is looked at, by test/browser/components.test.ts. */
const EXAMPLES = /^\/thanh-phan\/[^/]+\/$/;

/** Every kind of page with the addresses that belong to it; each kind is looked at in its largest page. */
const KINDS = {
  home: /^\/$/,
  plans: /^\/ke-hoach\/$/,
  plan: /^\/ke-hoach\/(?!.*\/nguon\/).+/,
  'plan source': /^\/ke-hoach\/.+\/nguon\/$/,
  commitment: /^\/cam-ket\/(?!.*-b\d).+-\d+\/$/,
  target: /^\/cam-ket\/.+-t\d+\/$/,
  'row of a table': /^\/cam-ket\/.+-b\d+-[\d.]+\/$/,
  'board of targets': /^\/chi-tieu\/$/,
  indexes: /^\/chi-so\/$/,
  index: /^\/chi-so\/[^/]+\/$/,
  component: /^\/chi-so\/[^/]+\/[^/]+\/$/,
  agencies: /^\/co-quan\/$/,
  agency: /^\/co-quan\/.+/,
  provinces: /^\/tinh\/$/,
  'province with plans': /^\/tinh\/[^/]+\/$/,
  data: /^\/du-lieu\/$/,
  about: /^\/gioi-thieu\/$/,
  glossary: /^\/thuat-ngu\/$/,
  offline: /^\/ngoai-tuyen\/$/,
  search: /^\/tim-kiem\/$/,
  'list of examples': /^\/thanh-phan\/$/,
  'examples of a component': EXAMPLES,
} as const;

const listAddresses = (): string[] =>
  listFiles(getSiteFolder())
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''));

export type PageKind =
  | keyof typeof KINDS
  | 'province without plans'
  | 'search with hits'
  | 'search without hits'
  | 'unknown address';

/** The page of every component, root-relative, by address. */
export const listExamplePages = (): string[] =>
  listAddresses()
    .filter((address) => EXAMPLES.test(address))
    .sort();

/** Pages that belong to no kind: a new room of the site must be added above. */
export const listKindless = (): string[] =>
  listAddresses().filter((address) => !Object.values(KINDS).some((pattern) => pattern.test(address)));

/** The address of one page of each kind, root-relative. Throws where the built site has none of a kind. */
export function listPageKinds(): [kind: PageKind, address: string][] {
  const sizeOf = (address: string): number => statSync(join(getSiteFolder(), address, 'index.html')).size;
  const sizes = listAddresses().map((address) => ({ address, size: sizeOf(address) }));
  const bySize = sizes.sort((a, b) => b.size - a.size).map(({ address }) => address);
  const found = Object.entries(KINDS).map(([kind, pattern]): [PageKind, string] => {
    const address = bySize.find((one) => pattern.test(one));
    if (address === undefined) throw new Error(`The built site has no page of the kind "${kind}".`);
    return [kind as PageKind, address];
  });
  const smallest = bySize.findLast((one) => KINDS['province with plans'].test(one)) ?? '';
  return [
    ...found,
    ['province without plans', smallest],
    ['search with hits', '/tim-kiem/?q=cong+khai'],
    ['search without hits', '/tim-kiem/?q=xyzabc'],
    ['unknown address', '/khong/co/trang/nay/'],
  ];
}
