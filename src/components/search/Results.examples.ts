import type { ExamplesOf } from '../../examples/index.ts';
import type Results from './Results.astro';

/** What script writes into the parts of a template. */
const FOUND: Record<string, string> = {
  about: 'Sở Văn hóa, Thể thao và Du lịch (Cao Bằng), năm 2025',
  count: ' · 1 kết quả',
  place: 'Mục II.2.2',
  text: 'Bảo đảm trên 90% người dân và tổ chức <mark>hài lòng</mark> về TTHC trong năm 2025.',
  note: 'Nằm trong bảng',
};

/** The templates as script would fill them, in their place. */
const fill = (html: string): string =>
  html
    .replace(/<template id="([^"]+)"[^>]*>([\s\S]*?)<\/template>/g, '<ol class="plain" id="$1">$2</ol>')
    .replace(
      /(data-part="(\w+)"[^>]*>)(?=<\/)/g,
      (_, open: string, part: string) => open + (FOUND[part] ?? ''),
    );

export default {
  name: 'Kết quả tìm kiếm',
  purpose: 'Nơi kết quả tìm được đặt vào: trang có sẵn ở trên, kết quả theo kế hoạch ở dưới.',
  within: fill,
  examples: [
    {
      name: 'Khuôn của kế hoạch và kết quả',
      why: 'Trước khi tìm chỉ có một dòng trạng thái rỗng; đây là hai khuôn được điền thử.',
      props: {},
    },
  ],
} satisfies ExamplesOf<typeof Results>;
