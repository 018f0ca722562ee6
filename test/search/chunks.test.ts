import { expect, test } from 'vitest';
import { readList, readText, writeList, writeText } from '../../src/search/cbor.ts';
import { readFileNames, replaceFiles, splitChunk } from '../../src/search/chunks.ts';

const word = (text: string): Uint8Array => writeList([writeText(text), writeList([]), writeList([])]);
const chunk = writeList([writeList(['baʼ', 'caʼ', `${'d'.repeat(300)}ʼ`, 'eʼ', 'eʼ”', 'ʼan'].map(word))]);
const listNames = (bytes: Uint8Array): string[] =>
  readList(bytes).map((entry) => readText(readList(entry)[0] ?? entry));

test('a file is cut between words, none lost but those of hidden text and those that stand without a sign as well', () => {
  const pieces = splitChunk(chunk, 20);
  expect(pieces.map(({ from, to }) => [from[0], to[0]])).toEqual([
    ['b', 'c'],
    ['d', 'd'],
    ['e', 'e'],
  ]);
  expect(pieces.flatMap(({ bytes }) => listNames(bytes))).toEqual([
    'baʼ',
    'caʼ',
    `${'d'.repeat(300)}ʼ`,
    'eʼ',
  ]);
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
