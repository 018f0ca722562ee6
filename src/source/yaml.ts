import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { composeMessage, type Message, type MessageId, Refusal } from '../messages/index.ts';

/** A YAML text in the asked shape; throws a `Refusal` that names each wrong field, its line and what it holds. */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  id: MessageId,
  file: string,
  firstLine = 0,
): T {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineOf = (offset: number | undefined): number | null =>
    offset === undefined ? null : lineCounter.linePos(offset).line + firstLine;
  const [fault] = document.errors;
  if (fault) {
    throw new Refusal([
      composeMessage(
        id,
        { file, line: lineOf(fault.pos[0]) },
        'YAML',
        fault.message.split('\n')[0] ?? fault.code,
      ),
    ]);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map((issue): Message => {
      const node = document.getIn(issue.path as (string | number)[], true) as
        | { range?: number[] }
        | undefined;
      const found = issue.path.reduce<unknown>((at, key) => Object(at)[key], document.toJS());
      const place = { file, line: lineOf(node?.range?.[0]) };
      return composeMessage(
        id,
        place,
        `${issue.path.join('.')}: ${issue.message}`,
        JSON.stringify(found) ?? 'nothing',
      );
    }),
  );
}
