import { describe, expect, it } from 'vitest';
import { cutAtWord, quoteCss, stringifySheetRule } from '../../src/wording/sheets.ts';

/** What a browser reads out of a CSS string. */
const unquote = (string: string): string =>
  string
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

describe('a CSS string', () => {
  it('leaves Vietnamese, digits and plain marks as they are', () => {
    expect(quoteCss('Kế hoạch 114/KH-SVHTTDL, mục II.1 (PAPI 2): Đạt')).toBe(
      '"Kế hoạch 114/KH-SVHTTDL, mục II.1 (PAPI 2): Đạt"',
    );
  });

  it('is not ended by what it holds, nor is its element, and says the same', () => {
    const hostile = '"}@import url(//x);\\" \\22 </style><script>alert(1)</script>\n\'{*/ <!-- \u2028 “90%”';
    const quoted = quoteCss(hostile);
    expect(quoted.slice(1, -1)).not.toMatch(/["'<>{};@*\n\u2028]|\\(?![0-9a-f]+ )/);
    expect(unquote(quoted)).toBe(hostile);
  });
});

describe('a title in the margin', () => {
  it('is cut at a word', () => {
    expect(cutAtWord('một hai  ba\nbốn', 20)).toBe('một hai ba bốn');
    expect(cutAtWord('một hai ba bốn', 12)).toBe('một hai ba …');
    expect(cutAtWord('một hai ba bốn', 11)).toBe('một hai …');
    expect(cutAtWord('x'.repeat(20), 10)).toBe(`${'x'.repeat(8)} …`);
  });

  it('stands above the address, if there is one', () => {
    expect(stringifySheetRule('Tỉnh', 'http://a.vn/tinh/')).toBe(
      '@page{@top-left{content:"Tỉnh"}@bottom-left{content:"http://a.vn/tinh/"}}',
    );
    expect(stringifySheetRule('Tỉnh', null)).toBe('@page{@top-left{content:"Tỉnh"}}');
  });
});
