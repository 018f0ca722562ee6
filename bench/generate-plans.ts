/**
 * In: the seeds. Out: as many plans as are asked for, in the wording of the seeds, for other provinces and departments.
 * Guaranteed: the k-th plan is the same on every machine; its facts come out of the importer itself, so that each quote
 * stands where it says; on average about 54 commitments a plan, as in plans of departments and communes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composePlanFiles } from '../src/compose/index.ts';
import { type Conversion, type ConversionContext, convertDocument } from '../src/convert.ts';
import { splitRawLines } from '../src/lines/index.ts';
import type { Unit } from '../src/outline/unit.ts';
import type { Table } from '../src/schema/plan.ts';
import type { Province } from '../src/schema/registry.ts';
import { createRandom, type Random } from './random.ts';

/** A document as it is typed, and what it is called. */
export interface GeneratedDocument {
  id: string;
  text: string;
}

/** Least share of the clauses of a seed that a generated plan keeps, and of these the share that is another's. */
const KEPT = 0.1;
const SWAPPED = 0.5;
const YEARS = [2023, 2024, 2025, 2026];

interface Stock {
  seeds: readonly Conversion[];
  /** Sentences by the component that they are about. */
  clauses: ReadonlyMap<string, string[]>;
  provinces: readonly Province[];
  departments: readonly string[];
}

const splitSentences = (text: string): string[] => text.split(/(?<=[.;])\s+(?=\p{Lu})/u);

const keyOf = ({ plan }: Conversion, { id }: Unit): string =>
  plan.provisions.find((one) => one.id === id)?.component ?? '';

/** What the generator draws from. */
export function gatherStock(seeds: readonly Conversion[], { registry }: ConversionContext): Stock {
  const clauses = seeds.flatMap((seed) =>
    seed.units.flatMap((unit) =>
      unit.paragraphs.flatMap((text) => splitSentences(text).map((one) => ({ key: keyOf(seed, unit), one }))),
    ),
  );
  const byKey = [...Map.groupBy(clauses, ({ key }) => key)];
  return {
    seeds,
    clauses: new Map(byKey.map(([key, all]) => [key, all.map(({ one }) => one)])),
    provinces: registry.provinces.filter(({ fullName }) => fullName.startsWith('Tỉnh')),
    departments: registry.agencies.map(({ name }) => name).filter((name) => /^Sở [^{]+$/.test(name)),
  };
}

/** The k-th document. */
export function generateDocument(k: number, stock: Stock): GeneratedDocument {
  const random = createRandom(k);
  const seed = random.pick(stock.seeds);
  const province = random.pick(stock.provinces);
  const year = random.pick(YEARS);
  const issuer = seed.plan.parentBody ? random.pick(stock.departments) : seed.plan.issuer.name;
  const number = `${k + 1}/KH-${seed.plan.parentBody ? abbreviate(issuer) : 'UBND'}`;
  const lines = [
    ...printHead(seed, issuer, number, random),
    ...keepSome(seed.units, random).flatMap((unit) => printUnit(seed, unit, stock, random)),
    'Nơi nhận:',
    ...seed.plan.recipients.map((one) => `- ${one};`),
  ];
  const text = moveTo(lines.join('\n'), seed, { province, issuer, year }, random);
  return { id: `${province.id}/${slug(number)}-${year}`, text: `${text}\n` };
}

const slug = (number: string): string =>
  number.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replace('/', '-').toLowerCase();

/** “Sở Văn hóa, Thể thao và Du lịch” is “SVHTTVDL”. */
const abbreviate = (name: string): string =>
  name
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

function printHead({ plan }: Conversion, issuer: string, number: string, random: Random): string[] {
  const above = plan.parentBody ? [plan.parentBody.name.toUpperCase()] : [];
  return [
    ...above,
    issuer.toUpperCase(),
    `Số: ${number}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `${plan.province.name}, ngày ${random.between(1, 28)} tháng ${random.between(1, 12)} năm ${plan.year}`,
    'KẾ HOẠCH',
    plan.title,
  ];
}

/** Of the units below one that have none below themselves, the first few: no label is skipped. */
function keepSome(units: readonly Unit[], random: Random): Unit[] {
  const parents = new Set(units.map(({ parent }) => parent));
  const isLeaf = ({ id, kind }: Unit): boolean => kind === 'labelled' && !parents.has(id);
  const kept = [...Map.groupBy(units.filter(isLeaf), ({ parent }) => parent).values()].flatMap((leaves) =>
    leaves.slice(0, Math.ceil(leaves.length * (KEPT + random.next() * (1 - KEPT)))),
  );
  return units.filter((unit) => !isLeaf(unit) || kept.includes(unit));
}

/** A unit of a seed with its label and heading; of its clauses some are left out and some come from another seed. */
function printUnit(seed: Conversion, unit: Unit, stock: Stock, random: Random): string[] {
  const label = unit.mark === '()' ? `(${unit.label})` : `${unit.label}${unit.mark}`;
  const heading = unit.heading && `${unit.heading}${unit.headingMark}`;
  const alike = stock.clauses.get(keyOf(seed, unit)) ?? [];
  const paragraphs = unit.paragraphs.map((text) => varyClauses(text, alike, random));
  const [first = '', ...rest] = heading ? [heading, ...paragraphs] : paragraphs;
  const tables = seed.plan.tables.filter(({ provision }) => provision === unit.id);
  return [`${label} ${first}`.trim(), ...rest, ...tables.flatMap(printTable)];
}

/** The first sentence, and of the others some, of which some are another's on the same component. */
function varyClauses(text: string, alike: readonly string[], random: Random): string {
  const [first = '', ...rest] = splitSentences(text);
  const kept = rest.filter(() => random.next() < KEPT);
  return [first, ...kept.map((own) => (random.next() < SWAPPED ? random.pick([own, ...alike]) : own))].join(
    ' ',
  );
}

const printTable = ({ columns, rows }: Table): string[] =>
  [columns, ...rows].map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`);

interface Place {
  province: Province;
  issuer: string;
  year: number;
}

/** The text as if it were of another province, department and year, with other shares, scores and numbers. */
function moveTo(
  text: string,
  { plan }: Conversion,
  { province, issuer, year }: Place,
  random: Random,
): string {
  const names: [string, string][] = [
    [plan.province.name, province.name],
    ...(plan.parentBody ? [[plan.issuer.name, issuer] as [string, string]] : []),
  ];
  const named = names.reduce(
    (moved, [from, to]) => moved.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase()),
    text,
  );
  return named
    .replace(/(?<![\d/.,])20[12]\d(?![\d/.,]\d)/g, (found) => `${Number(found) + year - plan.year}`)
    .replace(/(?<![\d,.])[5-9]\d(?=\s?%)/g, () => `${random.between(50, 99)}`)
    .replace(/(?<![\d,.])(\d),(\d{2,4})(?!\d)/g, (_, whole: string, part: string) => {
      return `${whole},${`${random.between(0, 10 ** part.length - 1)}`.padStart(part.length, '0')}`;
    })
    .replace(/(?<!\d)\d{2,4}(?=\/(?:QĐ|NQ|CT|TT|BC)-)/g, () => `${random.between(10, 2999)}`);
}

/** The document as the importer reads it. */
export function convertGenerated({ id, text }: GeneratedDocument, context: ConversionContext): Conversion {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return convertDocument(
    {
      path: `seeds/${id}/source.txt`,
      source: { file: 'source.txt', sha256, kind: 'txt', reviewed: false },
      received: text,
      rawLines: splitRawLines(text),
      restored: false,
      unreadablePages: [],
      doubts: [],
      docType: null,
      citedAs: null,
      id,
    },
    context,
  );
}

/** Writes one generated document below a project's root: its seed as received, and its content as the importer does. */
export function writeGenerated(root: string, document: GeneratedDocument, context: ConversionContext): void {
  const { id, text } = document;
  const conversion = convertGenerated(document, context);
  const { sha256 } = conversion.plan.source;
  const origin = ['received: source.txt', 'file: source.txt', `sha256: ${sha256}`, 'publishedAt: null'];
  writeAll(join(root, 'seeds', id), {
    'source.txt': text,
    'origin.yaml': `${[...origin, 'retrieved: null'].join('\n')}\n`,
  });
  writeAll(join(root, 'content/plans', id), { ...composePlanFiles(conversion) });
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
