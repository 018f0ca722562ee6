/** Prints a converted plan as its office would have: the measure of what a reader of PDFs must give back. */
import type { Conversion } from '../../src/convert.ts';
import type { Unit } from '../../src/outline/unit.ts';
import {
  closePrinter,
  drawRule,
  openPrinter,
  type Printer,
  printColumns,
  printParagraph,
  type Setting,
  type Sheet,
  startPage,
} from './pdf.ts';
import { printTable } from './pdf-table.ts';

export interface PlanLayout extends Partial<Setting> {
  /** "K Ế  H O Ạ C H" */
  spacedCapitals?: boolean;
  annexes?: Sheet;
  ruled?: boolean;
}

const DATE_UNKNOWN = ['    ', '    '];

function printHeader(printer: Printer, { plan, place }: Conversion): void {
  const { left } = printer.setting.margins;
  const width = printer.width - left - printer.setting.margins.right;
  const [, month = DATE_UNKNOWN[1], day = DATE_UNKNOWN[0]] = plan.date?.split('-') ?? [];
  const issuer = plan.issuer.name.toUpperCase();
  const parent = plan.parentBody ? [{ text: plan.parentBody.name.toUpperCase() }] : [];
  const issued = {
    text: `${place ?? 'Cao Bằng'}, ngày ${day} tháng ${month} năm ${plan.year}`,
    face: 'italic' as const,
  };
  const top = printer.y;
  printColumns(printer, [
    {
      x: left - 15,
      width: width * 0.4,
      align: 'centre',
      lines: [
        ...parent,
        { text: issuer, face: 'bold' },
        { text: '' },
        { text: `Số: ${plan.number ?? '      /KH-UBND'}` },
      ],
    },
    {
      x: left + width * 0.4,
      width: width * 0.62,
      align: 'centre',
      lines: [
        { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', face: 'bold', size: 11 },
        { text: 'Độc lập - Tự do - Hạnh phúc', face: 'bold' },
        { text: '' },
        issued,
      ],
    },
  ]);
  drawRule(printer, [left + width * 0.55, top + 34], [left + width * 0.85, top + 34]);
}

const centre = (printer: Printer, text: string, face: 'regular' | 'bold' | 'italic' = 'bold'): void =>
  printParagraph(printer, text, { face, align: 'centre' });

function printTitle(printer: Printer, { plan }: Conversion, spaced: boolean): void {
  printer.y += 14;
  const gap = printer.setting.gap;
  printer.setting.gap = 0;
  const type = plan.docType.toUpperCase();
  if (spaced) {
    const { bold } = printer.fonts;
    const letters = type.split(' ').map((word) => [...word].join(' '));
    const width = bold.widthOfTextAtSize(letters.join('  '), 14);
    printer.y += 20;
    printer.page.drawText(letters.join('  '), {
      x: (printer.width - width) / 2,
      y: printer.height - printer.y,
      size: 14,
      font: bold,
    });
  } else centre(printer, type);
  centre(printer, plan.title);
  printer.setting.gap = gap;
  printer.y += 16;
}

/** A text with its footnote marks back in place. */
function markText({ markers }: Unit, text: string, paragraph: number): string {
  return markers
    .filter((marker) => marker.paragraph === paragraph)
    .sort((a, b) => b.offset - a.offset)
    .reduce((marked, { n, offset }) => `${marked.slice(0, offset)}[^${n}]${marked.slice(offset)}`, text);
}

const composeLabel = ({ kind, label, mark }: Unit): string =>
  kind !== 'labelled' || label === '' ? '' : mark === '()' ? `(${label}) ` : `${label}${mark} `;

function printUnit(printer: Printer, unit: Unit): void {
  const [first = '', ...rest] = unit.paragraphs.map((text, i) => markText(unit, text, i));
  const label = composeLabel(unit);
  const runsIn = unit.heading !== null && unit.headingMark === ':' && first !== '';
  if (unit.heading === null) printParagraph(printer, `${label}${first}`);
  else if (runsIn) printParagraph(printer, `${label}${unit.heading}: ${first}`);
  else {
    printParagraph(printer, `${label}${unit.heading}${unit.headingMark}`, { face: 'bold' });
    if (first !== '') printParagraph(printer, first);
  }
  for (const text of rest) printParagraph(printer, text);
}

function printAnnexHead(printer: Printer, unit: Unit, sheet: Sheet): void {
  startPage(printer, sheet);
  centre(printer, unit.label);
  if (unit.heading) centre(printer, unit.heading);
  for (const text of unit.paragraphs) centre(printer, text, 'italic');
}

function printTail(printer: Printer, { plan }: Conversion): void {
  const { left } = printer.setting.margins;
  const width = printer.width - left - printer.setting.margins.right;
  if (printer.y > printer.height * 0.6) startPage(printer);
  const last = plan.recipients.length - 1;
  const offices = (plan.signer?.title ?? 'KT. CHỦ TỊCH').split(', ');
  printColumns(printer, [
    {
      x: left,
      width: width * 0.5,
      align: 'left',
      lines: [
        { text: 'Nơi nhận:', face: 'italic', size: 11 },
        ...plan.recipients.map((text, i) => ({ text: `- ${text}${i === last ? '.' : ';'}`, size: 10 })),
      ],
    },
    {
      x: left + width * 0.5,
      width: width * 0.5,
      align: 'centre',
      lines: [
        ...offices.map((text) => ({ text, face: 'bold' as const })),
        ...['', '', '', ''].map((text) => ({ text })),
        { text: plan.signer?.name ?? 'Nguyễn Văn An', face: 'bold' },
      ],
    },
  ]);
}

const SHARES = [1.5, 6, 4, 4, 3];

/** The whole plan as a PDF. */
export async function printPlan(conversion: Conversion, layout: PlanLayout = {}): Promise<Uint8Array> {
  const { plan, units } = conversion;
  const { spacedCapitals = false, annexes = 'portrait', ruled = true, ...setting } = layout;
  const printer = await openPrinter(setting, new Map(plan.footnotes.map(({ n, text }) => [n, text])));
  printHeader(printer, conversion);
  printTitle(printer, conversion, spacedCapitals);
  const firstAnnex = units.findIndex(({ kind }) => kind === 'annex');
  units.forEach((unit, i) => {
    if (i === firstAnnex) printTail(printer, conversion);
    if (unit.kind === 'annex') printAnnexHead(printer, unit, annexes);
    else printUnit(printer, unit);
    for (const { columns, rows } of plan.tables.filter(({ provision }) => provision === unit.id)) {
      const shares =
        columns.length === SHARES.length ? SHARES : columns.map((_, c) => (c === 0 ? 1.4 : c === 1 ? 4 : 2));
      printTable(printer, { columns, rows, shares, ruled });
    }
  });
  if (firstAnnex < 0) printTail(printer, conversion);
  return closePrinter(printer);
}
