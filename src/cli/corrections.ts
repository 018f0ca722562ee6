import type { RawLine } from '../lines/index.ts';
import { composeMessage, Refusal } from '../messages/index.ts';
import type { Correction } from '../schema/origin.ts';

/** Lines with their corrections. Throws a `Refusal` for a correction whose expected text is not on its line: it is stale. */
export function correctLines(
  rawLines: readonly RawLine[],
  corrections: readonly Correction[],
  file: string,
): RawLine[] {
  const lines = rawLines.map((line) => ({ ...line }));
  for (const { line, expected, replacement } of corrections) {
    const target = lines.find(({ n, raw }) => n === line && raw.includes(expected));
    if (!target) {
      const found = lines.find(({ n }) => n === line)?.raw ?? 'no such line';
      throw new Refusal([
        composeMessage('source/correction', { file }, `“${expected}” on line ${line}`, `“${found}”`),
      ]);
    }
    target.raw = target.raw.replace(expected, () => replacement);
  }
  return lines;
}
