import type { RawLine } from '../lines/index.ts';
import { detectLegacyEncoding } from '../vocabulary/legacy-encodings.ts';
import { isReadable, measureLegibility } from '../vocabulary/syllables.ts';

/** Onsets and rhymes as they look without marks: "nguoi" "vien" "chuyen" "truong". */
const SKELETON =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:a(?:ch|ng|nh|[cimnoptuy])?|e(?:ch|ng|nh|[cmnoptu])?|i(?:a|ch|ng|nh|[cmnptu])?|ie(?:ng|[cmnptu])|o(?:ng|[cimnpt])?|oa(?:ch|ng|nh|[cimnopty])?|oe(?:ng|[nt])?|oo(?:c|ng)|u(?:ng|[aceimnptuy])?|ua(?:ng|nh|[imnoptuy])|ue(?:ch|nh)|uo(?:ng|[cimnptu])?|uy(?:a|ch|nh|[ntu])?|uye[nt]|y(?:e(?:ng|[mntu]))?)$/;

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Share (0–1) of the words of two letters or more that have the letters of Vietnamese syllables, whatever their marks. */
function measureSkeletons(text: string): number {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(bare);
  return words.length === 0 ? 0 : words.filter((word) => SKELETON.test(word)).length / words.length;
}

/** Vietnamese misread or without marks keeps the letters of four words in five; English has them in fewer than half. */
const VIETNAMESE_FROM = 0.65;

/**
 * Whether a text is Vietnamese whose marks are lost or misread: not where it can be read, where another encoding explains
 * it, or where it is another language.
 */
export const isGarbled = (text: string): boolean =>
  isUnreadableVietnamese(text) && detectLegacyEncoding(text) === null;

const isUnreadableVietnamese = (text: string): boolean =>
  !isReadable(measureLegibility(text)) && measureSkeletons(text) >= VIETNAMESE_FROM;

/** Lines on each side that tell how a line was read. */
const NEIGHBOURS = 8;

/**
 * For each line whether it stands in a garbled passage: a document may be so on some of its pages only. In a garbled
 * document every passage is one that cannot be read; in another one it must look Vietnamese as well.
 */
export function listGarbledLines(lines: readonly RawLine[]): boolean[] {
  const texts = lines.map(({ raw }) => raw);
  const whole = texts.join('\n');
  if (detectLegacyEncoding(whole) !== null) return texts.map(() => false);
  const isPassage = isUnreadableVietnamese(whole)
    ? (passage: string) => !isReadable(measureLegibility(passage))
    : isUnreadableVietnamese;
  return texts.map((_, at) =>
    isPassage(texts.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).join('\n')),
  );
}
