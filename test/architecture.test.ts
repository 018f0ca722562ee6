import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import from, beside itself. Every arrow that is not here runs back. */
const base = ['schema', 'messages', 'vocabulary'];
const rooms: Record<string, string[]> = {
  schema: [],
  messages: [],
  vocabulary: ['schema'],
  lines: base,
  source: [...base, 'lines'],
  outline: [...base, 'lines'],
  facts: [...base, 'lines', 'outline'],
  restore: [...base, 'lines'],
  compose: [...base, 'lines', 'outline'],
  'convert.ts': [...base, 'lines', 'outline', 'facts', 'compose'],
  wording: base,
  rendering: [...base, 'wording', 'lines', 'outline', 'facts', 'source'],
  queries: [...base, 'wording', 'rendering', 'source', 'facts'],
  charts: [...base, 'wording', 'rendering', 'queries'],
  search: [...base, 'wording', 'queries'],
  'open-data': [...base, 'wording', 'queries'],
  offline: [],
  // Examples are for components, the pages that show them and tests: no room that reads real plans may know them.
  examples: [...base, 'wording', 'rendering', 'queries'],
  components: [...base, 'wording', 'rendering', 'queries', 'charts', 'search', 'examples'],
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

interface Arrow {
  file: string;
  from: string;
  to: string;
  target: string;
}

const roomOf = (path: string): string => path.split('/')[0] ?? path;

function listArrows(): Arrow[] {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((path) => {
    const file = path.replace(/^src\//, '');
    return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => {
      const target = normalize(join(dirname(file), match[1] ?? match[2] ?? ''));
      return { file, from: roomOf(file), to: roomOf(target), target };
    });
  });
}

describe('the corridor', () => {
  const arrows = listArrows().filter(({ from, to }) => from !== to);

  test('has arrows to test', () => {
    expect(arrows.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(rooms))('%s imports only from rooms before it', (room) => {
    const allowed = rooms[room] ?? [];
    const back = arrows.filter(({ from, to }) => from === room && !allowed.includes(to));
    expect(back.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('source and rendering alone touch files in the core and the site', () => {
    const pure = [
      'schema',
      'messages',
      'vocabulary',
      'lines',
      'outline',
      'facts',
      'restore',
      'compose',
      'open-data',
    ];
    const touching = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) =>
          pure.includes(roomOf(path.replace(/^src\//, ''))) &&
          /from 'node:(fs|child_process|net|http)/.test(readFileSync(path, 'utf8')),
      );
    expect(touching).toEqual([]);
  });
});
