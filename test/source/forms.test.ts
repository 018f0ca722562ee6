import { describe, expect, test } from 'vitest';
import { detectKind } from '../../src/source/forms.ts';
import { decodeText } from '../../src/source/read-file.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the form of a file', () => {
  test.each([
    ['%PDF-1.7', '.pdf', 'pdf'],
    ['%PDF-1.7', '.txt', 'pdf'],
    ['PK\x03\x04', '.docx', 'docx'],
    ['\x89PNG\r\n\x1a\n', '.png', 'scan'],
    ['\xff\xd8\xff\xe0', '.jpeg', 'scan'],
    ['II*\x00', '', 'scan'],
    ['<!DOCTYPE html>', '.HTM', 'html'],
    ['<html xmlns:w="urn">', '.doc', 'html'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related', '.doc', 'html'],
    ['From: <Saved by Blink>', '.mhtml', 'html'],
    ['<html>', '.txt', 'txt'],
    ['K\xc3\xa0', '.txt', 'txt'],
    ['# K', '.md', 'md'],
    ['**UBND**\n**K**\n**I. M**', '.txt', 'md'],
    ['## K\n| TT | Vi |\n| --- | --- |\n**1.** M', '.txt', 'md'],
    ['** Ghi\n# K\n**I. M**\n****', '.txt', 'txt'],
  ])('%j named %s is %s', (text, extension, kind) => {
    expect(detectKind(bytes(text), extension)).toBe(kind);
  });

  test.each([
    ['PK\x03\x04', '.zip'],
    ['PK\x03\x04', '.txt'],
    ['\x7fELF', '.bin'],
    ['text', ''],
    ['\xd0\xcf\x11\xe0', '.doc'],
  ])('%j named %s is none', (text, extension) => {
    expect(detectKind(bytes(text), extension)).toBeNull();
  });
});

test('text that Word saved as "Unicode" is read by its mark', () => {
  const wide = Buffer.from('\uFEFFKế hoạch', 'utf16le');
  expect(decodeText('plan.txt', wide)).toBe('Kế hoạch');
  expect(decodeText('plan.txt', Buffer.from(wide).swap16())).toBe('Kế hoạch');
});
