import type { ExamplesOf } from '../examples/index.ts';
import { noteId } from '../rendering/gloss.ts';
import type { Term } from '../wording/glossary.ts';
import type PageTerms from './PageTerms.astro';

const abbreviate = (name: string, long: string): Term => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  forms: [name],
  long,
  explains: '',
  href: null,
  kind: 'word',
});
const terms = [
  abbreviate('CCHC', 'cải cách hành chính'),
  abbreviate('PAR INDEX', 'Chỉ số cải cách hành chính'),
];
const note = (term: Term): string =>
  `<aside class="note" id="${noteId(term)}" popover aria-label="Giải thích ${term.name}"><p><strong>${term.name}</strong>: ${term.long}</p></aside>`;

export default {
  name: 'Chữ viết tắt trên trang',
  purpose: 'Lời giải thích cho chữ viết tắt chỉ nằm trong liên kết và đầu bảng, nơi không đặt được dấu hỏi.',
  within: (html) =>
    html +
    terms
      .filter((term) => html.includes(noteId(term)))
      .map(note)
      .join(''),
  examples: [
    {
      name: 'Hai chữ',
      why: 'Đứng trên bảng hoặc danh sách đầu tiên; dấu hỏi mở lời giải thích, không cần JavaScript.',
      props: { terms },
    },
    {
      name: 'Không có chữ nào',
      why: 'Mọi chữ viết tắt đã có dấu hỏi trong câu: không hiện gì.',
      props: { terms: [] },
    },
  ],
} satisfies ExamplesOf<typeof PageTerms>;
