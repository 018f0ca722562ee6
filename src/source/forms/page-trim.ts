import { isAnchor, isCapitals, isChrome, isSign } from './page-signs.ts';

/** A piece of a saved page: a paragraph, a table, or a line. */
export interface PagePiece {
  text: string;
  /** Share (0–1) of the text that is links to elsewhere. */
  linkShare: number;
}

const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?:\s+[\dIVX]{1,4})?\.?(?:\s|$)/u;
const TAIL = /(?:^|\s)N(?:ơi|ƠI) (?:nhận|NHẬN)\s*:|^(?:KT|TM|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;
const MAX_ISSUER_LINES = 6;
/** A blank line, a rule, or the star below a body of the party. */
const ORNAMENT = /^[\s*_–-]*$/u;

const isLink = ({ linkShare }: PagePiece): boolean => linkShare > 0.8;
const isPage = (piece: PagePiece): boolean => isLink(piece) || isChrome(piece.text);

/** The first line that only the head of a document has; -1 where much of the document stands before it. */
function findHead(pieces: readonly PagePiece[]): number {
  const isText = (piece: PagePiece): boolean => isSign(piece.text) && !isPage(piece);
  const head = pieces.findIndex((piece) => isAnchor(piece.text) && !TAIL.test(piece.text) && !isLink(piece));
  const above = pieces.slice(0, Math.max(0, head)).filter(isText).length;
  return above * 10 > pieces.filter(isText).length ? -1 : head;
}

/** Names of issuers stand above the head; a document without one begins after the page's last line above its labels. */
function findStart(pieces: readonly PagePiece[]): number {
  const head = findHead(pieces);
  if (head < 0) {
    const first = pieces.findIndex((piece) => isSign(piece.text) && !isPage(piece));
    return pieces.slice(0, Math.max(0, first)).findLastIndex(isPage) + 1;
  }
  let start = head;
  while (start > Math.max(0, head - MAX_ISSUER_LINES)) {
    const above = pieces[start - 1];
    if (!above || isPage(above) || !(isCapitals(above.text) || ORNAMENT.test(above.text))) break;
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

/** A button or an advert between two paragraphs: a page's own words, and a link. */
const isInserted = (piece: PagePiece): boolean => piece.linkShare > 0.3 && isChrome(piece.text);

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
    i >= start && i < end && !isInserted(piece) && !menus.has(piece);
  return {
    kept: pieces.filter(isKept),
    leftOut: pieces.filter((piece, i) => !isKept(piece, i) && piece.text.trim() !== ''),
  };
}
