import { describe, expect, it } from 'vitest';
import { renderPlan } from '../../src/rendering/html.ts';
import { makePlan, makeUnit } from './plan.ts';

const origin = { received: '000.txt', bytes: 11, lines: ['một', 'hai', 'ba'], statements: [], review: null };

describe('the outline', () => {
  const provisions = [
    makeUnit({ id: 'mo-dau', kind: 'preamble', label: '', mark: '', paragraphs: ['Thực hiện:'] }),
    makeUnit({ id: 'ii', label: 'II', heading: 'MỤC TIÊU' }),
    makeUnit({ id: 'ii.2', label: '2', parent: 'ii', heading: 'SIPAS' }),
    makeUnit({ id: 'ii.2.a', label: 'a', mark: ')', parent: 'ii.2', paragraphs: ['Một.', 'Hai.'] }),
    makeUnit({ id: 'ii.2.a.1', label: '1', parent: 'ii.2.a', heading: 'Sâu' }),
  ];
  const html = renderPlan(makePlan({ provisions }));

  it('gives every unit a section of its own id', () => {
    for (const { id } of provisions) expect(html).toContain(`<section id="${id}"`);
  });

  it('keeps the printed label, in the heading where there is one', () => {
    expect(html).toContain('<h2><span class="label">II.</span> MỤC TIÊU</h2>');
    expect(html).toContain('<p><span class="label">a)</span> Một.</p><p>Hai. ');
  });

  it('skips no level of heading below a unit without one', () => {
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4']);
  });

  it('names the permalink by its place', () => {
    expect(html).toContain('href="#ii.2.a" aria-label="Liên kết đến mục II.2, điểm a"');
  });

  it('never goes below h6', () => {
    const deep = 'abcdefgh'.split('').map((label, at, all) =>
      makeUnit({
        id: all.slice(0, at + 1).join('.'),
        label,
        heading: label,
        parent: at ? all.slice(0, at).join('.') : null,
      }),
    );
    expect(renderPlan(makePlan({ provisions: deep })).match(/<h\d/g)).toEqual([
      '<h2',
      '<h3',
      '<h4',
      '<h5',
      '<h6',
      '<h6',
      '<h6',
      '<h6',
    ]);
  });

  it('shows a unit whose parent is unknown', () => {
    const lost = [makeUnit({ id: 'x.1', parent: 'x', paragraphs: ['Còn đây.'] })];
    expect(renderPlan(makePlan({ provisions: lost }))).toContain('Còn đây.');
  });
});

describe('text that looks like markup', () => {
  const nasty = '<script>alert("x")</script> {a} &amp; <img src=x onerror=alert(1)> n<3 `<br>`';
  const html = renderPlan(
    makePlan({
      provisions: [
        makeUnit({
          id: 'i',
          label: '"><b>',
          heading: nasty,
          paragraphs: [nasty],
          markers: [{ n: 1, paragraph: 0, offset: 0 }],
        }),
      ],
      tables: [{ id: 'bang-1', provision: 'i', caption: nasty, columns: [nasty], rows: [[nasty, null]] }],
      footnotes: [{ n: 1, text: nasty }],
      findings: [{ kind: 'unreadable', provision: 'i', message: nasty }],
    }),
  );

  it('comes out as text', () => {
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<(script|img|br|b)[\s>]/);
    expect(html.match(/&#x3C;script>/g)).toHaveLength(7);
    expect(html).toContain('{a} &#x26;amp; ');
  });
});

describe('what stands at a unit', () => {
  it('links its lines in the source as received', () => {
    const provisions = [makeUnit({ id: 'i', lines: [2, 3], paragraphs: ['Hai ba.'] })];
    expect(renderPlan(makePlan({ provisions, origin }))).toContain(
      'href="/ke-hoach/cao-bang/1-kh-ubnd-2025/nguon/#d2">dòng 2–3</a>',
    );
    expect(renderPlan(makePlan({ provisions }))).not.toContain('/nguon/');
  });

  it('links a component once, at the topmost unit on it', () => {
    const provisions = [
      makeUnit({ id: 'i', heading: 'Công khai', component: 'papi/2' }),
      makeUnit({ id: 'i.1', parent: 'i', component: 'papi/2', paragraphs: ['Một.'] }),
    ];
    expect(renderPlan(makePlan({ provisions })).match(/href="\/chi-so\/papi\/2\/"/g)).toHaveLength(1);
  });

  it('links a citation of a plan that the site has, and only that', () => {
    const citation = { type: 'Kế hoạch', date: null, relation: 'implements', number: null } as const;
    const html = renderPlan(
      makePlan({
        provisions: [makeUnit({ id: 'i', paragraphs: ['Thực hiện Kế hoạch số 9 và Luật Đất đai.'] })],
        references: [
          { ...citation, provision: 'i', quote: 'Kế hoạch số 9', plan: 'cao-bang/9-kh-2024' },
          { ...citation, provision: 'i', quote: 'Luật Đất đai', plan: null },
        ],
      }),
    );
    expect(html).toContain('<a href="/ke-hoach/cao-bang/9-kh-2024/">Kế hoạch số 9</a> và Luật Đất đai.');
  });

  it('puts its tables in a focusable box with a caption, empty cells empty', () => {
    const html = renderPlan(
      makePlan({
        provisions: [makeUnit({ id: 'i' })],
        tables: [
          { id: 'bang-1', provision: 'i', caption: null, columns: ['STT', 'Điểm'], rows: [['1', null]] },
        ],
      }),
    );
    expect(html).toContain(
      '<section id="bang-1" class="table-box" aria-labelledby="bang-1-ten" tabindex="0"',
    );
    expect(html).toContain('<tr><td>1</td><td></td></tr>');
  });

  it('shows a table of no unit after the text', () => {
    const tables = [{ id: 'bang-1', provision: null, caption: 'Chung', columns: [], rows: [['x']] }];
    expect(renderPlan(makePlan({ tables }))).toContain('Chung');
  });

  it('leads from a mark to its note and back to the first mark', () => {
    const html = renderPlan(
      makePlan({
        provisions: [
          makeUnit({ id: 'i', paragraphs: ['Một hai'], markers: [{ n: 3, paragraph: 0, offset: 3 }] }),
          makeUnit({ id: 'ii', heading: 'Ba', markers: [{ n: 3, paragraph: 0, offset: 2 }] }),
        ],
        footnotes: [
          { n: 3, text: 'Chú thích ba' },
          { n: 4, text: 'Không ai dẫn' },
        ],
      }),
    );
    expect(html).toContain('Một<sup><a id="fnref3" href="#fn3"');
    expect(html).toContain('</sup> hai');
    expect(html.match(/href="#fn3"/g)).toHaveLength(2);
    expect(html).toContain('<li id="fn3" value="3">Chú thích ba <a href="#fnref3"');
    expect(html).toContain('<li id="fn4" value="4">Không ai dẫn</li>');
  });
});

it('marks a doubtful reading, in text and table, and leads to what the scan shows', () => {
  const doubt = { provision: 'i', scan: '9,4O', why: 'Chữ O.', kind: 'figure' } as const;
  const html = renderPlan(
    makePlan({
      provisions: [makeUnit({ id: 'i', paragraphs: ['Tăng 0,13 điểm.'] })],
      tables: [{ id: 'bang-1', provision: 'i', caption: null, columns: [], rows: [['9,40']] }],
      doubts: [
        { ...doubt, quote: '0,13' },
        { ...doubt, quote: '9,40' },
      ],
    }),
  );
  expect(html).toContain('Tăng <a class="doubt" href="#chua-chac-1">0,13</a> điểm.');
  expect(html).toContain('<td><a class="doubt" href="#chua-chac-2">9,40</a></td>');
});

it('gives the same bytes for the same plan', () => {
  const plan = makePlan({ provisions: [makeUnit({ id: 'i', paragraphs: ['Một'] })] });
  expect(renderPlan(plan)).toBe(renderPlan(structuredClone(plan)));
});
