import { createCanvas } from '@napi-rs/canvas';
import tiff from 'utif2';
import { describe, expect, it } from 'vitest';
import { measureSkew } from '../../src/source/forms/scan/deskew.ts';
import { flattenPaper, readRedChannel } from '../../src/source/forms/scan/grey.ts';
import { openPictureSheets } from '../../src/source/forms/scan/pictures.ts';
import { takeRules } from '../../src/source/forms/scan/rules.ts';
import { damagePage, drawPages } from '../support/scan.ts';

const [page = createCanvas(1, 1)] = drawPages(
  [
    {
      kind: 'paragraph',
      text: 'Nâng cao chất lượng cung cấp dịch vụ công trực tuyến trên địa bàn tỉnh '.repeat(6).trim(),
    },
    {
      kind: 'table',
      widths: [0.5, 0.5],
      rows: [
        ['Nhiệm vụ', 'Thời gian'],
        ['Công khai kết quả', 'Thường xuyên'],
      ],
    },
  ],
  100,
);
const readPixels = (canvas: typeof page): Uint8ClampedArray =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;

describe('pictures', () => {
  const forms: Record<string, Uint8Array> = {
    png: page.toBuffer('image/png'),
    jpeg: page.toBuffer('image/jpeg', 90),
    tiff: new Uint8Array(tiff.encodeImage(Uint8Array.from(readPixels(page)), page.width, page.height)),
  };

  it.each(Object.keys(forms))('a %s is decoded, and taken for a sheet of A4', async (form) => {
    const sheets = await openPictureSheets(forms[form] ?? new Uint8Array(), `trang.${form}`);
    const { grey, scannedAt } = await sheets.read(1);
    expect(sheets.count).toBe(1);
    expect([grey.width, grey.height]).toEqual([page.width, page.height]);
    expect(scannedAt).toBeCloseTo(100, 0);
  });

  it('of endless size are refused before they are decoded', async () => {
    const bomb = Buffer.from(forms.png ?? []);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    const sheets = await openPictureSheets(bomb, 'trang.png');
    await expect(sheets.read(1)).rejects.toThrow(/source\/too-large/);
  });

  it.each(['%PDF', 'GIF89a', ''])('bytes that begin with “%s” are no picture', async (bytes) => {
    const sheets = openPictureSheets(Buffer.from(bytes), 'trang.png');
    await expect(sheets.then(({ read }) => read(1))).rejects.toThrow(/source\/broken/);
  });
});

describe('a page', () => {
  it.each([-3, -0.6, 0, 1.2, 4])('laid %s degrees askew is measured so', (skew) => {
    const askew = damagePage(page, { skew });
    const grey = flattenPaper(readRedChannel(readPixels(askew), askew.width, askew.height, 100));
    expect(Math.abs(measureSkew(grey) - skew)).toBeLessThan(0.15);
  });

  it('gives the rules of its table, and keeps none of them as ink', () => {
    const grey = readRedChannel(readPixels(page), page.width, page.height, 100);
    const { page: bare, rules } = takeRules(grey);
    expect(rules.filter(({ axis }) => axis === 'h')).toHaveLength(3);
    expect(rules.filter(({ axis }) => axis === 'v')).toHaveLength(3);
    expect(takeRules(bare).rules).toEqual([]);
  });
});
