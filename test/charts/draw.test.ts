import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw.ts';
import { embedJson } from '../../src/charts/embed.ts';
import { composeComponentCharts, composePercentChart } from '../../src/charts/index.ts';
import { indexes, papiTargets, parTargets, percentTargets, toTarget } from './targets.ts';
import { assertWellFormed } from './well-formed.ts';

const SCRIPT = '</script><script>alert("1")</script> <b onclick=x>{a}</b> <!-- &amp; \u0001 #2b4596';
const name = { id: 'hinh', title: 'Chỉ tiêu' };
const drawPercents = (subject: string): string[] =>
  (composePercentChart([toTarget({ subject }), toTarget({})], 'Phần trăm')?.drawings ?? []).map((drawing) =>
    drawSvg(drawing, name),
  );

const drawings = [
  composePercentChart(percentTargets, 'Phần trăm'),
  ...composeComponentCharts([...parTargets, ...papiTargets], indexes),
].flatMap((view) => view?.drawings ?? []);

describe('a drawing', () => {
  it('is well-formed, scalable and named', () => {
    expect(drawings).toHaveLength(6);
    for (const drawing of drawings) {
      const svg = drawSvg(drawing, name);
      assertWellFormed(svg);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+" role="img" aria-labelledby="hinh"/);
      expect(svg).toContain('<title id="hinh">Chỉ tiêu</title>');
      expect(svg).not.toMatch(/<svg[^>]* width=/);
    }
  });

  it('has the same bytes each time, and leaves its configuration as it was', () => {
    for (const drawing of drawings) {
      const before = JSON.stringify(drawing);
      expect(drawSvg(drawing, name)).toBe(drawSvg(drawing, name));
      expect(JSON.stringify(drawing)).toBe(before);
    }
  });

  it('is light: under 20 kB, under 3 kB on the wire', () => {
    for (const drawing of drawings) {
      const svg = drawSvg(drawing, name);
      expect(svg.length).toBeLessThan(20_000);
      expect(gzipSync(svg).length).toBeLessThan(3_000);
    }
  });

  it('is drawn from what the page embeds: the configuration survives JSON', () => {
    for (const drawing of drawings) {
      const read = JSON.parse(JSON.stringify(drawing)) as typeof drawing;
      expect(drawSvg(read, name)).toBe(drawSvg(drawing, name));
    }
  });

  it('takes its colours from the page, in both schemes', () => {
    const [svg = ''] = drawPercents('hồ sơ đúng hạn');
    expect(svg).toContain('fill="var(--accent,#2b4596)"');
    expect(svg).not.toMatch(/(fill|stroke)="#(?!ffffff)/i);
  });

  it('keeps markup in a subject as text', () => {
    for (const svg of drawPercents(SCRIPT)) {
      assertWellFormed(svg);
      expect(svg).not.toContain('<script');
      expect(svg).not.toContain('<b ');
      expect(svg).toContain('#2b4596</text>');
    }
  });

  it('sets long Vietnamese labels whole, over several lines', () => {
    const subject = percentTargets.at(-1)?.target.subject ?? '';
    for (const svg of drawPercents(subject)) {
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
      expect(words).toContain(subject.slice(1));
    }
  });
});

it('embeds a configuration that no text can break out of', () => {
  const view = composePercentChart([toTarget({ subject: SCRIPT }), toTarget({})], 'Phần trăm');
  const [drawing] = view?.drawings ?? [];
  const markup = embedJson(drawing);
  const body = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'));
  expect(body).not.toContain('<');
  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(drawing)));
});
