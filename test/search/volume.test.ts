import { expect, test } from 'vitest';
import { bindVolumes } from '../../src/search/binding.ts';
import { readList, readText, writeList, writeNumber, writeText } from '../../src/search/cbor.ts';
import { type Files, readVolume, type Volume } from '../../src/search/volume.ts';

const placed = writeList([writeList([writeNumber(0), writeList([writeNumber(3)])])]);
const word = (text: string): Uint8Array => writeList([writeText(text), placed, writeList([])]);

/** The files of an index with one record and these words; what Pagefind packs is not packed here. */
const composeFiles = (words: readonly string[]): Files =>
  new Map([
    [
      'pagefind.vi_1.pf_meta',
      writeList([
        writeText('1.6.0'),
        writeList([writeList([writeText('f'), writeNumber(9)])]),
        writeList([writeList(['a', 'z', 'i'].map(writeText))]),
        writeList([]),
      ]),
    ],
    ['fragment/f.pf_fragment', Uint8Array.of(1)],
    ['index/i.pf_index', writeList([writeList(words.map(word))])],
  ]);

const read = (files: Files): Volume => readVolume(files, (bytes) => bytes);
const WORDS = ['baʼ', 'caʼ', `${'d'.repeat(300)}ʼ`, 'eʼ', 'eʼ”', 'ʼan'];

test('a volume has all words but those of hidden text and those that stand without a sign as well', () => {
  const { words, records, version } = read(composeFiles(WORDS));
  expect(words.map(({ letters }) => letters)).toEqual(['baʼ', 'caʼ', `${'d'.repeat(300)}ʼ`, 'eʼ']);
  expect(words[0]?.forms.map(({ form, count, first, last }) => [form, count, first, last])).toEqual([
    ['baʼ', 1, 0, 0],
  ]);
  expect([records.length, records[0]?.length, version]).toEqual([1, 9, '1.6.0']);
});

test('words are bound in order, in files of one size or of one word', () => {
  const long = Array.from(
    { length: 60 },
    (_, at) => `${String.fromCharCode(97 + (at % 26)).repeat(400)}${at}ʼ`,
  );
  const { chunks } = bindVolumes([read(composeFiles(long)), read(composeFiles(['bʼ']))]);
  const listNames = (bytes: Uint8Array): string[] =>
    readList(bytes).map((entry) => readText(readList(entry)[0] ?? entry));
  const names = chunks.flatMap(({ bytes }) => listNames(bytes));
  expect(names).toEqual([...long, 'bʼ'].sort());
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.map(({ from, to }) => [from, to])).toEqual(
    chunks.map(({ bytes }) => [listNames(bytes)[0], listNames(bytes).at(-1)]),
  );
});

test('a site without plans has an index without words', () => {
  expect(bindVolumes([]).chunks).toEqual([]);
});

test('a file that is missing is named', () => {
  const files = new Map(composeFiles(['aʼ']));
  files.delete('index/i.pf_index');
  expect(() => read(files)).toThrow('index/i.pf_index');
});

test('what is not a list of known length is refused', () => {
  expect(() => readList(Uint8Array.of(0x9f))).toThrow(/known lengths/);
  expect(() => readList(Uint8Array.of(0xa0))).toThrow(/list/);
});
