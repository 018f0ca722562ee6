import { isAnchor, isCapitals, isChrome, isSign } from './page-signs.ts';

/** A piece of a saved page: a paragraph, a table, or a line. */
export interface PagePiece {
  text: string;
  /** Share (0–1) of the text that is links to elsewhere. */
  linkShare: number;
}

const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?:\s+[\dIVX]{1,4})?\.?(?:\s|$)/u;
const TAIL = /(?:^|\s)N(?:ơi|ƠI) (?:nhận|NHẬN)\s*:|^(?:KT|TM|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;
const MAX_ISSUER_LINES = 4;

const isLink = ({ linkShare }: PagePiece): boolean => linkShare > 0.8;
const isPage = (piece: PagePiece): boolean => isLink(piece) || isChrome(piece.text);

/** Names of issuers stand above the first line that only documents have. */
function findStart(pieces: readonly PagePiece[]): number {
  const anchor = pieces.findIndex((piece) => isAnchor(piece.text) && !isLink(piece));
  if (anchor < 0)
    return Math.max(
      0,
      pieces.findIndex((piece) => isSign(piece.text) && !isLink(piece)),
    );
  let start = anchor;
  while (start > Math.max(0, anchor - MAX_ISSUER_LINES)) {
    const above = pieces[start - 1];
    if (!above || isPage(above) || !isCapitals(above.text)) break;
    start -= 1;
  }
  return start;
}

/** Where the page goes on after the signature, or after the last annex: at its first own line or link. */
function findEnd(pieces: readonly PagePiece[], start: number): number {
  const tail = pieces.findLastIndex((piece, i) => i > start && TAIL.test(piece.text) && !isLink(piece));
  const annex = pieces.findLastIndex((piece, i) => i > tail && ANNEX.test(piece.text) && !isLink(piece));
  const lastSign = pieces.findLastIndex((piece) => isSign(piece.text) && !isPage(piece));
  const from = tail < 0 && annex < 0 ? lastSign + 1 : Math.max(tail, annex) + 1;
  const end = pieces.findIndex((piece, i) => i >= from && isPage(piece));
  return end < 0 ? pieces.length : end;
}

/** Links in a row: a menu, a list of other documents. One or two links alone may be cited documents on lines of their own. */
function listMenus<Piece extends PagePiece>(pieces: readonly Piece[]): Set<Piece> {
  const menus = new Set<Piece>();
  let row: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    row = isLink(piece) ? [...row, piece] : [];
    if (row.length >= 3) for (const one of row) menus.add(one);
  }
  return menus;
}

/**
 * Parts a document from the page that it was saved with: what stands before its head, after its end, and the page's own
 * lines in between. A page without any sign of a document is kept whole but for its own lines.
 */
export function trimPage<Piece extends PagePiece>(
  pieces: readonly Piece[],
): { kept: Piece[]; leftOut: Piece[] } {
  const start = findStart(pieces);
  const end = findEnd(pieces, start);
  const menus = listMenus(pieces);
  const isKept = (piece: Piece, i: number): boolean =>
    i >= start && i < end && !isChrome(piece.text) && !menus.has(piece);
  return {
    kept: pieces.filter(isKept),
    leftOut: pieces.filter((piece, i) => !isKept(piece, i) && piece.text.trim() !== ''),
  };
}
