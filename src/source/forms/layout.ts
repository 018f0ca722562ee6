/** Tables that lay out a page: the head with issuer and motto side by side, the foot with recipients and signature. */
import { flattenBlocks, type Grid, type GridRow } from './block.ts';

/**
 * How a cell begins that belongs to the head or the foot of a document.
 * Matches: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (000:3), "Độc lập - Tự do" (000:5), "Số: 114/KH-SVHTTDL" (000:7),
 * "Nơi nhận:" (000:396), "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC" (000:406). Not: "Số thứ tự", "GIÁM ĐỐC SỞ chịu trách nhiệm".
 */
const HEAD_OR_FOOT =
  /^(?:Độc lập\s*[-–]|[Ss]ố\s*:?\s*[\d….]*\s*\/|N(?:ơi|ƠI)\s+(?:nhận|NHẬN)\s*:|(?:KT|TM|TL|TUQ|Q)\s?\.\s?\p{Lu}{2})/u;
const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Nơi\s+nhận\s*:/u;
const OFFICE_ALONE =
  /^(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH (?:THANH TRA|VĂN PHÒNG)|TRƯỞNG BAN|CỤC TRƯỞNG)(?:$|\s+\p{Lu})/u;

const listTexts = ({ cells }: GridRow): string[] => cells.map(({ blocks }) => flattenBlocks(blocks));

const isNarrow = (grid: Grid, columns: number): boolean => grid.every(({ cells }) => cells.length <= columns);

const MAX_LAYOUT_ROWS = 12;
/** A cell of a table of data says one thing; one with as many paragraphs as this holds a piece of a document. */
const MAX_CELL_PARAGRAPHS = 25;
const MAX_HEAD_LENGTH = 60;

/** A first row of three names or more, none of them long: however much its cells hold, the table is one of data. */
const hasColumnNames = ([first]: Grid): boolean => {
  const names = first ? listTexts(first) : [];
  return names.length >= 3 && names.every((name) => name !== '' && name.length <= MAX_HEAD_LENGTH);
};

const holdsPieces = (grid: Grid): boolean =>
  grid.some(({ cells }) => cells.some(({ blocks }) => blocks.length > MAX_CELL_PARAGRAPHS));

/** Whether a table lays out a page instead of holding data. */
export function isLayout(grid: Grid): boolean {
  if (isNarrow(grid, 1)) return true;
  if (holdsPieces(grid) && !hasColumnNames(grid)) return true;
  if (grid.length > MAX_LAYOUT_ROWS || !isNarrow(grid, 4)) return false;
  const texts = grid.flatMap(listTexts);
  if (texts.some((text) => HEAD_OR_FOOT.test(text) || MOTTO.test(text) || OFFICE_ALONE.test(text)))
    return true;
  return isNarrow(grid, 2) && grid.length <= 2 && grid.every(({ isRuled }) => !isRuled);
}
