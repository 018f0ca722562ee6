import type { ExamplesOf } from '../examples/index.ts';
import { noteId } from '../rendering/gloss.ts';
import type { Term } from '../wording/glossary.ts';
import type TermNotes from './TermNotes.astro';

const word: Term = {
  id: 'tthc',
  name: 'TTHC',
  forms: ['TTHC'],
  long: 'thủ tục hành chính',
  explains: 'Giấy tờ, các bước và thời hạn khi người dân cần cơ quan nhà nước giải quyết một việc.',
  href: null,
  kind: 'word',
};
const index: Term = {
  id: 'papi',
  name: 'PAPI',
  forms: ['PAPI'],
  long: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
  explains: 'Hỏi người dân về việc quản trị và hành chính ở nơi họ sống.',
  href: '/chi-so/papi/',
  kind: 'index',
};
const ask = ({ name, ...term }: Term) =>
  `<span class="term"><span>${name}<button type="button" class="ask" popovertarget="${noteId({ name, ...term })}" aria-label="${name} nghĩa là gì?"></button></span></span>`;

export default {
  name: 'Lời giải thích thuật ngữ',
  purpose: 'Lời giải thích mở ra khi bấm dấu hỏi cạnh một từ, không rời trang và không cần JavaScript.',
  within: (html) =>
    `<p>Bảo đảm trên 90% người dân hài lòng về ${ask(word)}; nâng Chỉ số ${html.includes(noteId(index)) ? ask(index) : 'PAPI'}.</p>${html}`,
  examples: [
    {
      name: 'Một từ',
      why: 'Chữ viết tắt kèm chữ đầy đủ; “Thuật ngữ” dẫn đến trang có mọi từ.',
      props: { terms: [word] },
    },
    {
      name: 'Từ và chỉ số',
      why: 'Chỉ số có trang riêng nên “Xem thêm” dẫn đến đó.',
      props: { terms: [word, index] },
    },
  ],
} satisfies ExamplesOf<typeof TermNotes>;
