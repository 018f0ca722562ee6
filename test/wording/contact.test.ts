import { expect, test } from 'vitest';
import { readContact } from '../../src/wording/contact.ts';

test('an e-mail address and an https address are contacts', () => {
  expect(readContact(' bao-loi@ke-hoach.vn ')).toEqual({
    href: 'mailto:bao-loi@ke-hoach.vn',
    text: 'bao-loi@ke-hoach.vn',
  });
  expect(readContact('https://ke-hoach.vn/lien-he/')).toEqual({
    href: 'https://ke-hoach.vn/lien-he/',
    text: 'ke-hoach.vn/lien-he',
  });
});

test.each([
  undefined,
  '',
  'có hỏi ai đâu',
  'bao-loi@',
  'a@b.vn?subject=x',
  'javascript:alert(1)',
  'http://ke-hoach.vn/',
  'https://',
  'https://a:b@ke-hoach.vn/',
  '<b>@x.vn',
])('%j is none', (given) => {
  expect(readContact(given)).toBeNull();
});
