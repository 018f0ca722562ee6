import { describe, expect, test } from 'vitest';
import { plan } from '../../src/schema/plan.ts';
import { convertUnseen, loadUnseenPlans, scorePlan, sumScores } from './score.ts';

/** Plans in forms that no seed has: what issue 3 asks of plans that nobody here has seen. */
const floors: Record<string, number> = {
  'header fields': 0.95,
  units: 0.95,
  targets: 0.9,
  commitments: 0.9,
  'task rows': 0.9,
  references: 0.97,
};

const plans = loadUnseenPlans();

/** Lines of a portal above a document. */
const CHROME = [
  'Hệ thống văn bản',
  'Từ khoá: Số hiệu, tiêu đề …',
  'Đăng nhập',
  'Tình trạng: Đã biết',
  '- 1Nghị định 93/2001/NĐ-CP',
];

/** What an extraction does to a text without changing a word of it. */
const spacings: Record<string, (text: string) => string> = {
  'a blank line after each line': (text) => text.replaceAll('\n', '\n\n'),
  'marks apart from their letters': (text) => text.normalize('NFD'),
  'lines of another system': (text) => text.replaceAll('\n', '\r\n'),
  'a margin before each line': (text) => text.replace(/^/gm, '   '),
  'what a web page prints above': (text) => [...CHROME, text].join('\n'),
  'a space after each line': (text) => text.replaceAll('\n', ' \n'),
};

describe('plans in other forms', () => {
  test.each(sumScores(plans.map((one) => scorePlan(one))))(
    '$measure are found, and what is claimed is right',
    ({ measure, expected, claimed, right, missed }) => {
      const floor = floors[measure] ?? 1;
      expect(right / expected, missed.join('\n')).toBeGreaterThanOrEqual(floor);
      expect(right / claimed).toBeGreaterThanOrEqual(floor - 0.05);
    },
  );

  test.each(plans)('$name is a plan of the public shape and loses no character', (unseen) => {
    const conversion = convertUnseen(unseen);
    expect(plan.safeParse(conversion.plan).error).toBeUndefined();
    expect(conversion.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(Object.entries(spacings))('%s changes nothing that is read', (_, space) => {
    for (const unseen of plans) {
      const spaced = scorePlan({ ...unseen, text: space(unseen.text) });
      expect(
        spaced.map(({ right }) => right),
        unseen.name,
      ).toEqual(scorePlan(unseen).map(({ right }) => right));
    }
  });
});
