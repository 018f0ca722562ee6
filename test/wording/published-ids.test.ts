import { describe, expect, it } from 'vitest';
import {
  type Addressed,
  createResolve,
  listAliases,
  listLostAddresses,
  listMovedPages,
  listPublishedAddresses,
} from '../../src/wording/published-ids.ts';

const ids = (...list: string[]) => list.map((id) => ({ id }));
const plan = (id: string, changes: Partial<Addressed> = {}): Addressed => ({
  id,
  origin: null,
  provisions: ids('ii', 'ii.1', 'ii.1-2'),
  tables: ids('ii-b1'),
  commitments: ids('ii.1-1'),
  targets: ids('ii.1-t1'),
  ...changes,
});
const before = plan('cao-bang/kh-2025');
const recorded = listPublishedAddresses([before]);
const redirect = (from: string, to: string) => ({ from, to, why: 'the number became known' });
const byPlan = redirect('/ke-hoach/cao-bang/kh-2025/', '/ke-hoach/cao-bang/9-kh-2025/');

describe('what is published', () => {
  it('is the page of a plan, its units and tables, and the pages to share', () => {
    expect(recorded).toEqual([
      '/cam-ket/cao-bang/kh-2025/ii.1-1/',
      '/cam-ket/cao-bang/kh-2025/ii.1-t1/',
      '/ke-hoach/cao-bang/kh-2025/',
      '/ke-hoach/cao-bang/kh-2025/#ii',
      '/ke-hoach/cao-bang/kh-2025/#ii-b1',
      '/ke-hoach/cao-bang/kh-2025/#ii.1',
      '/ke-hoach/cao-bang/kh-2025/#ii.1-2',
    ]);
  });

  it('is never lost while nothing changes', () => {
    expect(listLostAddresses(recorded, [before], [])).toEqual([]);
  });
});

describe('a provision that is gone', () => {
  const after = plan('cao-bang/kh-2025', { provisions: ids('ii', 'ii.2', 'ii.1-2') });
  const redirects = [redirect('/ke-hoach/cao-bang/kh-2025/#ii.1', '/ke-hoach/cao-bang/kh-2025/#ii.2')];

  it('is lost without a redirect', () => {
    expect(listLostAddresses(recorded, [after], [])).toEqual(['/ke-hoach/cao-bang/kh-2025/#ii.1']);
  });

  it('leads on with one, by an anchor on the same page', () => {
    expect(listLostAddresses(recorded, [after], redirects)).toEqual([]);
    expect(listAliases(recorded, createResolve([after], redirects))).toEqual(
      new Map([['/ke-hoach/cao-bang/kh-2025/', new Map([['ii.2', ['ii.1']]])]]),
    );
  });
});

describe('a plan that is renamed', () => {
  const after = plan('cao-bang/9-kh-2025');

  it('is lost with all that it holds without a redirect', () => {
    expect(listLostAddresses(recorded, [after], [])).toEqual(recorded);
  });

  it('takes its units and its pages to share with it', () => {
    const resolve = createResolve([after], [byPlan]);
    expect(resolve('/ke-hoach/cao-bang/kh-2025/#ii.1')).toBe('/ke-hoach/cao-bang/9-kh-2025/#ii.1');
    expect(listMovedPages(recorded, resolve)).toEqual([
      { from: '/cam-ket/cao-bang/kh-2025/ii.1-1/', to: '/cam-ket/cao-bang/9-kh-2025/ii.1-1/' },
      { from: '/cam-ket/cao-bang/kh-2025/ii.1-t1/', to: '/cam-ket/cao-bang/9-kh-2025/ii.1-t1/' },
      { from: '/ke-hoach/cao-bang/kh-2025/', to: '/ke-hoach/cao-bang/9-kh-2025/' },
    ]);
    expect(listAliases(recorded, resolve)).toEqual(new Map());
  });

  it('takes its page of the source with it', () => {
    const origin = { received: 'a.txt' };
    const address = '/ke-hoach/cao-bang/kh-2025/nguon/';
    expect(listPublishedAddresses([{ ...before, origin }])).toContain(address);
    const resolve = createResolve([{ ...after, origin }], [byPlan]);
    expect(resolve(address)).toBe('/ke-hoach/cao-bang/9-kh-2025/nguon/');
  });

  it('may be renamed again', () => {
    const again = redirect(byPlan.to, '/ke-hoach/cao-bang/10-kh-2025/');
    expect(listLostAddresses(recorded, [plan('cao-bang/10-kh-2025')], [byPlan, again])).toEqual([]);
  });
});

describe('a commitment that is gone', () => {
  it('leads to the provision that stated it, also where that was renamed', () => {
    const after = plan('cao-bang/9-kh-2025', { commitments: [], provisions: ids('ii', 'ii.2', 'ii.1-2') });
    const renamed = redirect('/ke-hoach/cao-bang/9-kh-2025/#ii.1', '/ke-hoach/cao-bang/9-kh-2025/#ii.2');
    const resolve = createResolve([after], [byPlan, renamed]);
    expect(resolve('/cam-ket/cao-bang/kh-2025/ii.1-1/')).toBe('/ke-hoach/cao-bang/9-kh-2025/#ii.2');
  });

  it('leads to the nearest: an id that is used twice ends in a number too', () => {
    const resolve = createResolve([plan('cao-bang/kh-2025', { commitments: [] })], []);
    expect(resolve('/cam-ket/cao-bang/kh-2025/ii.1-2-1/')).toBe('/ke-hoach/cao-bang/kh-2025/#ii.1-2');
    expect(resolve('/cam-ket/cao-bang/kh-2025/ii.1-b1-8.2/')).toBe('/ke-hoach/cao-bang/kh-2025/#ii.1');
  });
});

it('redirects in a circle lead nowhere', () => {
  const back = redirect(byPlan.to, byPlan.from);
  expect(createResolve([], [byPlan, back])('/ke-hoach/cao-bang/kh-2025/')).toBe(null);
});
