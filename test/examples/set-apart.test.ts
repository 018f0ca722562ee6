import { expect, test } from 'vitest';
import { setApart } from '../../src/examples/set-apart.ts';

const example = { name: 'Rất dài' };
const first = (html: string) => setApart(html, example, true);
const later = (html: string) => setApart(html, example, false);

test('the first example stays as it is', () => {
  const html = '<form id="loc" aria-label="Lọc"><label for="a">A</label><input id="a"></form>';
  expect(first(html)).toBe(html);
});

test('the first example leaves the ids and names of the page itself to the page', () => {
  expect(first('<button popovertarget="menu"></button><nav id="menu" aria-label="Chính"></nav>')).toBe(
    '<button popovertarget="menu--vi-du-rat-dai"></button><nav id="menu--vi-du-rat-dai" aria-label="Chính (Rất dài)"></nav>',
  );
});

test('later ones have ids of their own, and what refers to one goes with it', () => {
  expect(later('<label for="a">A</label><input id="a" aria-describedby="b c"><p id="b"></p>')).toBe(
    '<label for="a--vi-du-rat-dai">A</label><input id="a--vi-du-rat-dai" aria-describedby="b--vi-du-rat-dai c"><p id="b--vi-du-rat-dai"></p>',
  );
  expect(later('<clipPath id="c"/><path clip-path="url(#c)"/>')).toBe(
    '<clipPath id="c--vi-du-rat-dai"/><path clip-path="url(#c--vi-du-rat-dai)"/>',
  );
});

test('a landmark that its heading names has the name of the example as well', () => {
  expect(later('<section id="d" aria-labelledby="t"><h2 id="t">T</h2></section>')).toBe(
    '<section id="d--vi-du-rat-dai" aria-labelledby="t--vi-du-rat-dai vi-du-rat-dai-ten"><h2 id="t--vi-du-rat-dai">T</h2></section>',
  );
});

test('a link to a place leads there where the example shows it, else to the example', () => {
  expect(first('<a href="#x">X</a><p id="x"></p>')).toBe('<a href="#x">X</a><p id="x"></p>');
  expect(first('<a href="#ii.2">II.2</a>')).toBe('<a href="#vi-du-rat-dai">II.2</a>');
});

test('links to other pages and names of other elements stay', () => {
  const html = '<a href="/ke-hoach/#x" aria-label="X">X</a><table aria-label="Y"></table>';
  expect(later(html)).toBe(html);
});
