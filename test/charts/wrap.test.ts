import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateWidth, wrapText } from '../../src/charts/wrap.ts';
import { papiTargets, parTargets, percentTargets } from './targets.ts';

const subjects = [...percentTargets, ...parTargets, ...papiTargets].map(({ target }) => target.subject);

it('loses no word, whatever the width', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 60 }), (words, width) => {
      const text = words.join(' ');
      expect(wrapText(text, width).join(' ')).toBe(text.trim().split(/\s+/u).join(' '));
    }),
  );
});

it('keeps lines within the width', () => {
  for (const line of subjects.flatMap((subject) => wrapText(subject, 25))) {
    expect(estimateWidth(line)).toBeLessThanOrEqual(25);
  }
});

it('takes as few lines as fit, and shares the words out among them', () => {
  expect(wrapText('1. Tham gia của người dân ở cấp cơ sở', 19)).toEqual([
    '1. Tham gia của người',
    'dân ở cấp cơ sở',
  ]);
});

it('never takes a text for narrower than the font sets it', () => {
  const home = 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';
  GlobalFonts.registerFromPath(home, 'Be Vietnam Pro');
  const context = createCanvas(10, 10).getContext('2d');
  context.font = '100px "Be Vietnam Pro"';
  for (const line of subjects.flatMap((subject) => wrapText(subject, 25))) {
    expect(context.measureText(line).width / 100).toBeLessThanOrEqual(estimateWidth(line));
  }
});
