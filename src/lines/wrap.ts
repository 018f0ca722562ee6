/**
 * Joins wrapped lines into one text. A line that ends in a glued hyphen goes on without a space:
 * "PAR-" + "INDEX" (000:31), "1526/KH-" + "UBND" (003:101), "50-" + "KL/TW" (003:303); one with a spaced dash keeps it:
 * "kinh tế -" + "xã hội" (002:148).
 */
export function joinLines(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    if (joined === '' || text === '') joined += text;
    else joined += /\S[-‑]$/.test(joined) && !/^[-–]/.test(text) ? text : ` ${text}`;
  }
  return joined.replace(/\s+/g, ' ').trim();
}
