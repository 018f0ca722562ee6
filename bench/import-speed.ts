import { PDFDocument } from 'pdf-lib';
import { convertSeeds } from '../src/cli/importing.ts';
import { learnFromContent } from '../src/cli/restore.ts';
import { type Conversion, convertDocument } from '../src/convert.ts';
import { splitRawLines } from '../src/lines/index.ts';
import { restoreText } from '../src/restore/index.ts';
import { readPdf } from '../src/source/forms/pdf/index.ts';
import { readScan } from '../src/source/forms/scan/index.ts';
import { readSeed } from '../src/source/seeds.ts';
import { printPlan } from '../test/support/pdf-plan.ts';
import { composeScanPdf, drawPages, listBlocks } from '../test/support/scan.ts';
import { atMost, type Measure, time, told } from './measure.ts';

const SCAN = { dpi: 200, pages: 3 };

/** How long reading takes, warm and in this process; the longest plan that came as text counts. */
export async function run(): Promise<Measure[]> {
  const seeds = await convertSeeds('.');
  const plans = seeds.conversions.filter(({ plan }) => !plan.source.restored);
  const longest = plans.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return [
    ...(await measureText(longest, seeds.context)),
    ...(await measurePdf(longest)),
    ...(await measureScan(longest)),
    ...(await measureRestoring(seeds.conversions.filter(({ plan }) => plan.source.restored))),
  ];
}

const readReceived = ({ plan }: Conversion): string => readSeed('.', plan.id).source.text;
const sizeOf = (plan: Conversion): number => Buffer.byteLength(readReceived(plan));

async function measureText(
  conversion: Conversion,
  context: Awaited<ReturnType<typeof convertSeeds>>['context'],
): Promise<Measure[]> {
  const received = readReceived(conversion);
  const { id, source } = conversion.plan;
  const input = { path: id, source, received, restored: false, doubts: [], docType: null, citedAs: null, id };
  const convert = (): Conversion =>
    convertDocument({ ...input, rawLines: splitRawLines(received), unreadablePages: [] }, context);
  const size = Math.round(sizeOf(conversion) / 1000);
  return [atMost(`A plan of ${size} kB of text to facts`, await time(10, convert), 150, 'ms')];
}

async function measurePdf(conversion: Conversion): Promise<Measure[]> {
  const bytes = await printPlan(conversion);
  const pages = (await PDFDocument.load(bytes)).getPageCount();
  const spent = await time(3, () => readPdf(bytes.slice(), 'plan.pdf'));
  return [atMost(`A page of a PDF with text (of ${pages})`, spent / pages, 80, 'ms')];
}

async function measureScan({ plan }: Conversion): Promise<Measure[]> {
  const pages = drawPages(listBlocks(plan), SCAN.dpi).slice(0, SCAN.pages);
  const bytes = await composeScanPdf(pages);
  const spent = await time(1, () => readScan(bytes.slice(), 'scan.pdf'));
  return [
    atMost(`A page of a scan at ${SCAN.dpi} dpi (of ${SCAN.pages})`, spent / 1000 / SCAN.pages, 3, 's'),
    told('Most memory of this process so far', `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`),
  ];
}

/** A garbled text as its seed was received, read with the wording of all other plans. */
const measureRestoring = (garbled: readonly Conversion[]): Promise<Measure[]> =>
  Promise.all(
    garbled.map(async (conversion) => {
      const lines = splitRawLines(readReceived(conversion));
      const wording = learnFromContent('.', conversion.plan.id);
      const spent = await time(1, () => restoreText(lines, wording));
      return atMost(`Restoring a garbled text of ${lines.length} lines`, spent / 1000, 5, 's');
    }),
  );
