/** How much a piece of a page says: what the style sheet can tell its height by before it is laid out. */
export interface Said {
  chars: number;
  /** Entries of lists and rows of tables. */
  rows: number;
  /** Cells of tables. */
  cells: number;
}

/** What readers see of the HTML, counted; drawings apart. */
export function measureHtml(html: string): Said {
  const text = html
    .replace(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  const count = (tags: RegExp): number => html.match(tags)?.length ?? 0;
  return { chars: text.length, rows: count(/<(?:li|tr)\b/g), cells: count(/<(?:td|th)\b/g) };
}
