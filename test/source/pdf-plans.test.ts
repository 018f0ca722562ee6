import { describe, expect, test } from 'vitest';
import { type Conversion, convertDocument } from '../../src/convert.ts';
import { splitRawLines, splitTranscription } from '../../src/lines/index.ts';
import { readPdf } from '../../src/source/forms/pdf/index.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { type PlanLayout, printPlan } from '../support/pdf-plan.ts';
import { composeInput, getRegistry, root, seedIds } from '../support/seeds.ts';

const layouts: Record<string, PlanLayout> = {
  'as Nghị định 30 sets it': {},
  'spaced capitals, bold printed twice, hidden words, running head, landscape annex': {
    spacedCapitals: true,
    doubled: true,
    hidden: true,
    annexes: 'landscape',
    numbers: 'foot',
    runningHead: 'Kế hoạch cải thiện các Chỉ số',
    size: 12,
  },
  'ragged lines without indents, annex printed sideways': {
    indent: 0,
    gap: 8,
    annexes: 'sideways',
    justified: false,
    margins: { left: 70, right: 70, top: 70, bottom: 70 },
    leading: 1.5,
  },
  'close paragraphs, tables without rules': { indent: 36, gap: 0, leading: 1.2, ruled: false, size: 13.5 },
  'neither indents nor gaps': { indent: 0, gap: 0, leading: 1.3, annexes: 'landscape', ruled: false },
};

const convert = (rawLines: Parameters<typeof convertDocument>[0]['rawLines'], received: string): Conversion =>
  convertDocument(composeInput(received, { rawLines }), {
    registry: getRegistry(),
    knownPlans: [],
    ranked: [],
  });

function convertSeed(id: string): Conversion {
  const { source, transcription } = readSeed(root, id);
  const lines = transcription === null ? splitRawLines(source.text) : splitTranscription(transcription);
  return convert(lines, source.text);
}

const conversions = new Map(seedIds.map((id) => [id, convertSeed(id)]));

/** What a document says of itself and how it is built, without its places in the source. */
const listSayings = ({ plan }: Conversion) => ({
  title: plan.title,
  docType: plan.docType,
  number: plan.number,
  date: plan.date,
  issuer: plan.issuer,
  parentBody: plan.parentBody,
  signer: plan.signer,
  recipients: plan.recipients,
  footnotes: plan.footnotes,
  tables: plan.tables,
  provisions: plan.provisions.map(({ lines, ...provision }) => provision),
});

describe.each(Object.entries(layouts))('a plan printed %s reads as its text', (_, layout) => {
  test.each(seedIds)('%s', async (id) => {
    const conversion = conversions.get(id) as Conversion;
    const { kind, rawLines, received } = await readPdf(await printPlan(conversion, layout), 'plan.pdf');
    expect(kind).toBe('pdf');
    expect(listSayings(convert(rawLines, received))).toEqual(listSayings(conversion));
  });
});
