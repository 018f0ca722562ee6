import { exampleAnchor, titleId } from './index.ts';

/** Ids that the frame of every page has. */
const FRAME_IDS = new Set(['menu', 'tim-dau-trang', 'noi-dung']);
/** Names of the frame's landmarks. */
const FRAME_NAMES = new Set(['Chính', 'Vị trí trang', 'Tìm trong các kế hoạch']);

const ID = /(\sid=")([^"]+)(")/g;
const REFERENCE =
  /(\s(?:for|popovertarget|aria-labelledby|aria-describedby|aria-controls)="|url\(#)([^")]+)([")])/g;
const PLACE = /(\shref="#)([^"]+)(")/g;
const LANDMARK = /(<(?:nav|search|section|form|aside)\b[^>]*?\saria-label=")([^"]+)(")/g;
const TITLED_LANDMARK = /(<(?:nav|search|section|form|aside)\b[^>]*?\saria-labelledby="[^"]+)(")/g;

/**
 * An example's HTML made fit to stand beside the others of its page. The first keeps its ids and names, so that scripts
 * find what they look for, but for those of the page's own frame; in the others ids end in the example's anchor and
 * landmarks in its name. A link to a place that the example does not show leads to the example.
 */
export function setApart(html: string, example: { name: string }, isFirst: boolean): string {
  const anchor = exampleAnchor(example);
  const own = new Set([...html.matchAll(ID)].map(([, , id]) => id ?? ''));
  const keeps = (id: string): boolean => !own.has(id) || (isFirst && !FRAME_IDS.has(id));
  const rename = (id: string): string => (keeps(id) ? id : `${id}--${anchor}`);
  const keepsName = (name: string): boolean => isFirst && !FRAME_NAMES.has(name);
  return html
    .replace(
      REFERENCE,
      (_, before, ids: string, after) => before + ids.split(' ').map(rename).join(' ') + after,
    )
    .replace(PLACE, (_, before, id: string, after) => before + (own.has(id) ? rename(id) : anchor) + after)
    .replace(ID, (_, before, id: string, after) => before + rename(id) + after)
    .replace(
      LANDMARK,
      (_, before, name: string, after) =>
        before + (keepsName(name) ? name : `${name} (${example.name})`) + after,
    )
    .replace(TITLED_LANDMARK, (_, before, after) => before + (isFirst ? '' : ` ${titleId(example)}`) + after);
}
