import { describe, expect, it } from 'vitest';
import { createFinder, glossHtml } from '../../src/rendering/gloss.ts';
import type { Term } from '../../src/wording/glossary.ts';

const term = (name: string, forms: string[] = []): Term => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  forms: [name, ...forms],
  long: null,
  explains: '…',
  href: null,
  kind: 'word',
});
const terms = [term('TTHC'), term('PAPI'), term('PAPI 2'), term('KT-XH')];
const finder = createFinder(terms);
const gloss = (html: string) => glossHtml(html, finder);
const found = (html: string) => gloss(html).terms.map((id) => terms.find((one) => one.id === id)?.name);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('a term', () => {
  it('is marked where it first stands, once', () => {
    const { html } = gloss('<p>Về TTHC và TTHC.</p><p>TTHC</p>');
    expect(html).toBe(
      '<p>Về <span class="term"><span>TTHC<button type="button" class="ask" popovertarget="tn-tthc" aria-label="TTHC nghĩa là gì?"></button></span></span> và TTHC.</p><p>TTHC</p>',
    );
  });

  it('is read in its longest form', () => {
    expect(found('<p>PAPI 2 là một phần của PAPI.</p>')).toEqual(['PAPI 2', 'PAPI']);
  });

  it('is a whole word, with its capitals', () => {
    expect(found('<p>TTHCs, tthc, 12/TTHC, KT-XHX, PAPI-2</p>')).toEqual([]);
    expect(found('<p>(KT-XH)</p>')).toEqual(['KT-XH']);
  });

  it('is not marked in a link, a heading, a control, a head of a table, a drawing', () => {
    const inside = ['a', 'h2', 'button', 'summary', 'th', 'option', 'label', 'svg', 'dt'];
    for (const name of inside)
      expect(found(`<div><${name}>TTHC <b>TTHC</b></${name}><p>PAPI</p></div>`)).toEqual(['PAPI']);
  });

  it('is not marked where the page asks for plain text, nested elements of one name included', () => {
    expect(found('<ol data-plain><li><ol><li>TTHC</li></ol> TTHC</li></ol><p>PAPI</p>')).toEqual(['PAPI']);
  });

  it('is not sought in scripts, styles, comments and attributes', () => {
    const html =
      '<script>if (a<b) "TTHC"</script><style>.TTHC{}</style><!-- TTHC --><p title="> TTHC">PAPI</p>';
    expect(found(html)).toEqual(['PAPI']);
    expect(gloss(html).html.startsWith(html.slice(0, -8))).toBe(true);
  });

  it('that stands only where nothing is marked is told, unless it is marked later on', () => {
    const tell = (html: string) => gloss(html).unmarked;
    expect(tell('<h2>TTHC</h2><a href="/">PAPI 2 và TTHC</a><p>KT-XH</p>')).toEqual(['tthc', 'papi-2']);
    expect(tell('<table><tr><th>TTHC</th><td>TTHC</td></tr></table>')).toEqual([]);
    expect(tell('<form>TTHC</form><select><option>TTHC</option></select>')).toEqual([]);
    expect(tell('<ol data-plain><li>TTHC</li></ol><svg>TTHC</svg>')).toEqual([]);
  });

  it('that two entries claim is marked for neither', () => {
    const shared = createFinder([term('DVC', ['dịch vụ']), term('DV', ['dịch vụ'])]);
    expect(glossHtml('<p>dịch vụ</p>', shared).terms).toEqual([]);
  });
});

it('changes no character of the text', () => {
  const html = '<p>TTHC &lt;b&gt; PAPI 2, <em>KT-XH</em> &amp; PAPI</p><br/><p>hết</p>';
  expect(textOf(gloss(html).html)).toBe(textOf(html));
});
