import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGrowth, type Growth } from './growth.ts';
import { atMost, type Measure, told } from './measure.ts';
import {
  addGeneratedPlans,
  addOwnPlans,
  createProject,
  forgetBuilds,
  readFirstPlan,
  removeForgotten,
} from './project.ts';

interface Spent {
  seconds: number;
  /** Gigabytes that the largest process held, and that all held at one time. */
  largest: number;
  together: number;
}

const COUNTS = [200, 1000, 3000];
const PLOT = 'bench/pictures/growth.svg';
/** What a search on the site of 1,000 plans needs, left behind for the next measure of it. */
export const THOUSAND = '.cache/bench/search-1000';

/** How long a whole build takes as plans grow, pages and search index, on a fresh machine; and again after a change. */
export async function run(): Promise<Measure[]> {
  const own = createProject('own');
  addOwnPlans(own);
  const five = await build(own, {});
  return [
    atMost(`Build: the project's own plans (${describe(five)})`, five.seconds, 10, 's'),
    told('Build: the same again', describe(await build(own, {}))),
    ...(await measureGrowth()),
  ];
}

async function measureGrowth(): Promise<Measure[]> {
  const root = createProject('plans');
  const measures: Measure[] = [];
  const builds: Growth[] = [];
  for (const count of COUNTS) {
    await addGeneratedPlans(root, count);
    forgetBuilds(root);
    const spent = await build(root, { COMMITMENT_PAGES: 'off' });
    builds.push({ plans: count, seconds: spent.seconds });
    measures.push(...judge(count, spent));
    if (count === 1000) {
      keepForSearch(root);
      measures.push(...(await measureThousand(root)));
    }
  }
  removeForgotten(root);
  writeFileSync(PLOT, drawGrowth(builds));
  const [, thousand = 1, most = 0] = builds.map(({ plans, seconds }) => seconds / plans);
  const growth = most / thousand;
  return [...measures, atMost('Seconds a plan, 3,000 against 1,000 (1 is linear)', growth, 1.1, '×')];
}

/** Keeps what a search on the site of 1,000 plans needs, for `search-speed.ts`. */
function keepForSearch(root: string): void {
  rmSync(THOUSAND, { recursive: true, force: true });
  for (const path of ['tim-kiem', 'pagefind', '_astro', 'favicon.svg'])
    cpSync(join(root, 'dist', path), join(THOUSAND, path), { recursive: true });
}

const judge = (count: number, spent: Spent): Measure[] =>
  count === 1000
    ? [
        atMost(`Build: ${count} plans`, spent.seconds, 45, 's'),
        atMost(
          `Memory: ${count} plans, largest process (${spent.together.toFixed(1)} GB together)`,
          spent.largest,
          2,
          'GB',
        ),
      ]
    : [told(`Build: ${count} plans`, describe(spent))];

/** Again after one plan changed, and with a page to share for each commitment. */
async function measureThousand(root: string): Promise<Measure[]> {
  const { path, text } = readFirstPlan(root);
  writeFileSync(path, text.replace(/^title: /m, 'title: Lại '));
  const again = await build(root, { COMMITMENT_PAGES: 'off' });
  writeFileSync(path, text);
  const shared = await build(root, {});
  return [
    atMost('Build: 1000 plans, one changed', again.seconds, 15, 's'),
    atMost('Build: 1000 plans with pages to share', shared.seconds, 120, 's'),
    atMost(`Memory: the same (${shared.together.toFixed(1)} GB together)`, shared.largest, 3, 'GB'),
  ];
}

const describe = ({ seconds, largest, together }: Spent): string =>
  `${seconds.toFixed(1)} s; ${largest.toFixed(1)} GB in one process, ${together.toFixed(1)} GB together`;

async function build(root: string, more: Record<string, string>): Promise<Spent> {
  const { COMMITMENT_PAGES: _, SITE_DIR: __, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...env, ...more },
    stdio: 'ignore',
  });
  const peak = { largest: 0, together: 0 };
  const watch = setInterval(() => notePeak(child.pid ?? 0, peak), 200);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build in ${root} failed with exit code ${code}.`);
  return { seconds: (performance.now() - started) / 1000, ...peak };
}

/** Memory of a process and all below it, as Linux tells it; elsewhere nothing is known. */
function notePeak(pid: number, peak: { largest: number; together: number }): void {
  if (process.platform !== 'linux') return;
  const sizes = listTree(pid).map(readMemory);
  peak.largest = Math.max(peak.largest, ...sizes);
  peak.together = Math.max(
    peak.together,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

function listTree(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '),
    );
    return [pid, ...children.filter(Boolean).flatMap((child) => listTree(Number(child)))];
  } catch {
    return []; // it ended while it was looked at
  }
}

/** Gigabytes in memory; 0 for a process that has ended. */
function readMemory(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1e9;
  } catch {
    return 0;
  }
}
