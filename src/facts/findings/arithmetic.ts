import type { Finding, Table } from '../../schema/plan.ts';
import { stringifyNumber } from '../../vocabulary/numbers.ts';
import { readScoreTable, type ScoreRow, type ScoreTable } from '../score-tables.ts';
import type { DocumentState, FindingInput, Rule } from './rule.ts';

/** Plans print sums of rounded parts. */
const tolerance = 0.01;
const differs = (a: number, b: number): boolean => Math.abs(a - b) > tolerance + 1e-9;
const tidy = (value: number): number => Math.round(value * 10_000) / 10_000;
const say = (value: number): string => stringifyNumber(tidy(value));
/** A value that somebody may have meant has at most two decimals. */
const isRound = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

const fields = { score: 'điểm', maximum: 'điểm tối đa', gain: 'mức tăng' } as const;

/** Sub-rows against their row, for each column in which all have a number. */
function checkParts({ rows }: ScoreTable): string[] {
  return rows.flatMap((row) => {
    const parts = rows.filter(({ parent }) => parent === row.key);
    if (row.parent !== null || parts.length < 2) return [];
    return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) => {
      const whole = row[field];
      const values = parts.flatMap((part) => part[field] ?? []);
      const sum = values.reduce((total, value) => total + value, 0);
      if (whole === null || values.length < parts.length || !differs(whole, sum)) return [];
      return [
        `Dòng “${row.name}”: ${fields[field]} ghi ${row.printed[field]}, còn các dòng thành phần cộng lại là ${values.map(say).join(' + ')} = ${say(sum)}.`,
      ];
    });
  });
}

/** The score that the sub-rows add up to, where they do; else the score as printed. */
function resolveScore(row: ScoreRow, rows: readonly ScoreRow[]): number | null {
  const parts = rows.filter(({ parent }) => parent === row.key).map(({ score }) => score);
  const known = parts.filter((score) => score !== null);
  return parts.length >= 2 && known.length === parts.length
    ? known.reduce((sum, score) => sum + score, 0)
    : row.score;
}

/** Score and gain against the target; with the gain that would fit, where it is a round one. */
function checkGains({ rows }: ScoreTable): string[] {
  return rows.flatMap((row) => {
    const score = resolveScore(row, rows);
    if (score === null || row.gain === null || row.target === null) return [];
    const { value } = row.target;
    if (!differs(score + row.gain, value)) return [];
    const fitting = tidy(value - score);
    const fits =
      fitting > 0 && isRound(fitting) ? ` Mục tiêu ${say(value)} khớp nếu mức tăng là ${say(fitting)}.` : '';
    return [
      `Dòng “${row.name}”: ${say(score)} điểm cộng mức tăng ${row.printed.gain} là ${say(score + row.gain)}, còn mục tiêu ghi ${row.printed.target}.${fits}`,
    ];
  });
}

/** No score, and no target, above its maximum. */
function checkMaxima({ rows }: ScoreTable): string[] {
  return rows.flatMap(({ name, score, maximum, target }) => {
    if (maximum === null) return [];
    const over = [
      ['điểm', score],
      ['mục tiêu', target?.value ?? null],
    ] as const;
    return over.flatMap(([what, value]) =>
      value !== null && value > maximum + tolerance
        ? [`Dòng “${name}”: ${what} ghi ${say(value)}, cao hơn điểm tối đa ${say(maximum)}.`]
        : [],
    );
  });
}

/** The maxima of all components of an index against its scale. */
function checkScale(table: Table, { rows }: ScoreTable, { ctx, targets }: FindingInput): string[] {
  const tops = rows.filter(({ parent }) => parent === null);
  const ids = new Set(
    targets
      .filter(({ provision }) => provision === (table.provision ?? table.id))
      .map(({ component }) => component?.split('/')[0]),
  );
  const index = ctx.registry.indexes.find(({ id }) => ids.size === 1 && ids.has(id));
  if (
    index === undefined ||
    tops.length !== index.components.length ||
    tops.some(({ maximum }) => maximum === null)
  )
    return [];
  const sum = tops.reduce((total, { maximum }) => total + (maximum ?? 0), 0);
  if (!differs(sum, index.scale.max)) return [];
  return [
    `Điểm tối đa của các dòng cộng lại là ${say(sum)}, còn thang điểm của ${index.shortName} là ${say(index.scale.max)}.`,
  ];
}

/** The number behind each rank against the number that was ranked, one finding a table. */
function checkRanked(
  table: Table,
  { rows, baselineYear }: ScoreTable,
  { ranked = [] }: DocumentState,
  { targets }: FindingInput,
): string[] {
  const own = targets.find(
    ({ provision, index }) => provision === (table.provision ?? table.id) && index !== null,
  );
  const known = ranked.find(({ index, year }) => index === own?.index && year === baselineYear);
  const printed = new Set(rows.flatMap(({ of }) => of ?? []));
  if (known === undefined || printed.size === 0 || (printed.size === 1 && printed.has(known.of))) return [];
  return [
    `Thứ hạng ghi trên tổng số ${[...printed].join(', ')}, còn năm ${known.year} chỉ số này xếp hạng ${known.of} tỉnh, thành phố.`,
  ];
}

/** Figures of tables that do not add up, each with what the rule makes of them. */
export const findArithmetic: Rule = (input) =>
  input.ctx.tables.flatMap((table): Finding[] => {
    const scores = readScoreTable(table);
    if (scores === null) return [];
    const messages = [
      ...checkParts(scores),
      ...checkGains(scores),
      ...checkMaxima(scores),
      ...checkScale(table, scores, input),
      ...checkRanked(table, scores, input.document, input),
    ];
    return messages.map((message) => ({ kind: 'arithmetic', provision: table.provision, message }));
  });
