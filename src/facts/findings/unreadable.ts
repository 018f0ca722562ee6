import type { Finding, Provision } from '../../schema/plan.ts';
import { isReadable, measureLegibility } from '../../vocabulary/syllables.ts';
import type { DocumentState, Rule } from './rule.ts';

const percent = (share: number): number => Math.round(share * 100);
const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
/** Fewer words say too little: a name or an English term would tip them. */
const fewestWords = 12;

/** A document, or single passages of a readable one, that cannot be read as Vietnamese. */
const findPages = (pages: DocumentState['unreadablePages'] = []): Finding[] =>
  pages.map(({ page, why }) => {
    const message = `Trang ${page} của bản chụp không đọc được (${why}); nội dung trang này không được đăng.`;
    return { kind: 'unreadable', provision: null, message };
  });

export const findUnreadable: Rule = ({ ctx, document }) => [
  ...findPages(document.unreadablePages),
  ...findPassages(ctx.provisions, document),
];

function findPassages(
  provisions: readonly Provision[],
  { legibility, readable, restored }: DocumentState,
): Finding[] {
  if (!readable) {
    const message = `Văn bản khó đọc: chỉ ${percent(legibility)}% số từ là tiếng Việt viết đúng chính tả, nhiều chữ và số có thể đã sai khi nhận dạng.`;
    return [{ kind: 'unreadable', provision: null, message }];
  }
  if (restored) return [];
  return provisions.flatMap(({ id, text }) => {
    const share = measureLegibility(text);
    if (countWords(text) < fewestWords || isReadable(share)) return [];
    const message = `Đoạn này khó đọc: chỉ ${percent(share)}% số từ là tiếng Việt viết đúng chính tả.`;
    return [{ kind: 'unreadable', provision: id, message }];
  });
}
