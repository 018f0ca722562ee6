import { expect, test } from 'vitest';
import { readList, writeList, writeText } from '../../src/search/cbor.ts';
import { readFileNames, replaceFiles, splitChunk } from '../../src/search/chunks.ts';

const word = (text: string): Uint8Array => writeList([writeText(text), writeList([]), writeList([])]);
const chunk = writeList([writeList(['baʼ', 'caʼ', `${'d'.repeat(300)}ʼ`, 'eʼ', 'ʼan'].map(word))]);

test('a file is cut between words, none lost but those of hidden text', () => {
  const pieces = splitChunk(chunk, 20);
  expect(pieces.map(({ from, to }) => [from[0], to[0]])).toEqual([
    ['b', 'c'],
    ['d', 'd'],
    ['e', 'e'],
  ]);
  const words = pieces.flatMap(({ bytes }) => readList(readList(bytes)[0] ?? bytes));
  expect(words).toEqual(readList(readList(chunk)[0] ?? chunk).slice(0, 4));
});

test('a file of hidden text alone leaves none', () => {
  expect(splitChunk(writeList([writeList([word('ʼan')])]), 20)).toEqual([]);
});

test('the list of contents names the new files and keeps the rest', () => {
  const contents = writeList([
    writeText('1.6.0'),
    writeList([]),
    writeList([]),
    writeList([writeText('loai')]),
  ]);
  const replaced = replaceFiles(contents, [{ from: 'a', to: 'b', name: 'vi_1' }]);
  expect(readFileNames(replaced)).toEqual(['vi_1']);
  expect(readList(replaced)[3]).toEqual(readList(contents)[3]);
});

test('what is not a list of known length is refused', () => {
  expect(() => readList(Uint8Array.of(0x9f))).toThrow(/known lengths/);
  expect(() => readList(Uint8Array.of(0xa0))).toThrow(/list/);
});
