import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of the reports on the example plan. */
export const EXAMPLE_FOLDER = 'content/updates/cao-bang/114-kh-svhttdl-2025';
export const EXAMPLE_FILE = `${EXAMPLE_FOLDER}/2025-12-20-so-van-hoa-the-thao-va-du-lich.mdx`;

export const exampleHead = `agency: cao-bang/so-van-hoa-the-thao-va-du-lich
date: 2025-12-20
number: 45/BC-SVHTTDL
source: https://cao-bang.example.vn/bao-cao
`;

/** A report on the example plan's target; `items` stands below the head. */
export const exampleReport = (items = exampleItem, head = exampleHead): string =>
  `---\n${head}---\n\n${items}`;

export const exampleItem = `## ii.2.2-t1

Tình trạng: đã xong
Con số: 92,5%

Khảo sát 1.200 người dân, 92,5% hài lòng.
`;

/** A folder for one test, with these files in it. */
export function makeRoot(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'updates-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
