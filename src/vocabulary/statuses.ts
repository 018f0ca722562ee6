import type { Status } from '../schema/update.ts';
import { fold } from './fold.ts';

/** What an agency types, and what readers see. */
export const statusWords: Record<Status, string> = {
  'not-started': 'chưa bắt đầu',
  ongoing: 'đang làm',
  done: 'đã xong',
  stopped: 'không làm nữa',
};

/** The status of these words, in any case, with or without accents and a full stop; null for any other words. */
export function parseStatus(text: string): Status | null {
  const asked = fold(text.replace(/[.;]\s*$/, ''));
  const found = Object.entries(statusWords).find(([, words]) => fold(words) === asked);
  return (found?.[0] as Status | undefined) ?? null;
}
