import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignComponents, assignIndex, matchComponent } from '../../src/facts/components.ts';
import { type IndexId, type Plan, type Provision, plan } from '../../src/schema/plan.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const registry = loadRegistry('.');

describe('a heading names a component', () => {
  it.each<[string, IndexId[], string | null]>([
    ['Công tác chỉ đạo điều hành', [], 'par-index/1'],
    ['Lĩnh vực công tác chỉ đạo, điều hành CCHC', ['par-index', 'sipas'], 'par-index/1'],
    ['Cải cách thể chế', [], 'par-index/2'],
    ['Lĩnh vực cải cách TTHC', ['par-index', 'sipas'], 'par-index/3'],
    ['Cải cách thủ tục hành chính (TTHC)', ['par-index'], 'par-index/3'],
    ['Cải cách tổ chức bộ máy', ['par-index'], 'par-index/4'],
    ['Cải cách tổ chức bộ máy hành chính nhà nước', ['par-index'], 'par-index/4'],
    ['Lĩnh vực cải cách chế độ công vụ', [], 'par-index/5'],
    ['Xây dựng và phát triển Chính quyền điện tử, Chính quyền số', [], 'par-index/7'],
    ['Lĩnh vực tác động của CCHC đến người dân, tổ chức và phát triển KT-XH của tỉnh', [], 'par-index/8'],
    ['Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội', ['par-index'], 'par-index/8'],
    ['Cải thiện “mức độ hài lòng về tiếp cận dịch vụ”', ['sipas'], 'sipas/1'],
    ['Cải thiện “mức độ hài lòng về TTHC”', [], 'sipas/2'],
    ['Nâng cao Chỉ số hài lòng về TTHC', ['sipas'], 'sipas/2'],
    ['Cải thiện “mức độ hài lòng về công chức giải quyết TTHC”', ['sipas'], 'sipas/3'],
    ['Nâng cao mức độ hài lòng về công chức trực tiếp giải quyết công việc', [], 'sipas/3'],
    ['Cải thiện “mức độ hài lòng về kết quả giải quyết TTHC”', ['sipas'], 'sipas/4'],
    ['Nâng cao mức độ hài lòng về việc tiếp nhận, xử lý phản ánh, kiến nghị', [], 'sipas/5'],
    ['Cải thiện Chỉ số nội dung “Tham gia của người dân”', ['papi'], 'papi/1'],
    ['Cải thiện Chỉ số nội dung “Công khai, minh bạch trong việc ra quyết định”', [], 'papi/2'],
    ['Cải thiện Chỉ số nội dung “Thủ tục hành chính công”', [], 'papi/5'],
    ['Thủ tục hành chính', ['papi'], 'papi/5'],
    ['Cải thiện Chỉ số nội dung “Quản trị điện tử”', [], 'papi/8'],
    ['Quản trị Điện tử', [], 'papi/8'],
    ['Trục nội dung “Trách nhiệm giải trình với người dân” (đạt 4,21/10 điểm, xếp thứ 49/63)', [], 'papi/3'],
    ['Xây dựng và tổ chức thực hiện VBQPPL', ['par-index'], 'par-index/2'],
    ['Xây dựng và nâng cao chất lượng đội ngũ CBCCVC', ['par-index'], 'par-index/5'],
    ['Đẩy mạnh chuyển đổi số, xây dựng chính quyền số', ['par-index'], 'par-index/7'],
    [
      'Tác động của CCHC đến sự hài lòng của người dân và các chỉ tiêu phát triển KTXH',
      ['par-index'],
      'par-index/8',
    ],
  ])('%s (%j)', (heading, indexes, id) => expect(matchComponent(heading, { registry, indexes })).toBe(id));

  it.each([
    'TỔ CHỨC THỰC HIỆN',
    'Văn phòng Sở',
    'Nâng cao Chỉ số cải cách hành chính (PAR INDEX)',
    'Tiếp tục duy trì các Chỉ số nội dung đạt kết quả tốt',
    'Trách nhiệm thực hiện',
    'Thủ tục hành chính',
    'Cung cấp dịch vụ công trực tuyến',
    'Phòng Quản lý Thông tin, Báo chí, Xuất bản',
    'Trung tâm Văn hóa và Thông tin du lịch phối hợp công khai, minh bạch danh mục dự án',
    '',
  ])('"%s" names none', (heading) => expect(matchComponent(heading, { registry, indexes: [] })).toBeNull());
});

const unit = (id: string, parent: string | null, heading: string | null): Provision => ({
  id,
  label: '1',
  parent,
  heading,
  text: '',
  component: null,
  lines: null,
});

describe('components of a plan', () => {
  it('are those of the worked example', () => {
    const example: Plan = plan.parse(
      JSON.parse(readFileSync('test/readings/cao-bang-114-kh-svhttdl-2025.json', 'utf8')),
    );
    const found = assignComponents(example.provisions, { title: example.title, registry });
    expect([...found]).toEqual(example.provisions.map(({ id, component }) => [id, component]));
  });

  it('are inherited, and stay within the index that the section names', () => {
    const units = [
      unit('ii', null, 'NỘI DUNG CẢI THIỆN CHỈ SỐ PAR INDEX, CHỈ SỐ SIPAS'),
      unit('ii.3', 'ii', 'Lĩnh vực cải cách TTHC'),
      unit('ii.3.a', 'ii.3', 'Mục tiêu'),
      unit('iii', null, 'NỘI DUNG CẢI THIỆN CHỈ SỐ PAPI NĂM 2024'),
      unit('iii.5', 'iii', 'Thủ tục hành chính công'),
      unit('iii.5.p1', 'iii.5', null),
      unit('iv', null, 'TỔ CHỨC THỰC HIỆN'),
    ];
    const title = 'Duy trì, cải thiện Chỉ số cải cách hành chính, SIPAS, PAPI năm 2024';
    expect([...assignComponents(units, { title, registry }).values()]).toEqual([
      null,
      'par-index/3',
      'par-index/3',
      null,
      'papi/5',
      'papi/5',
      null,
    ]);
    expect([...assignIndex(units, { title, registry }).values()]).toEqual([
      null,
      'par-index',
      'par-index',
      'papi',
      'papi',
      'papi',
      null,
    ]);
  });

  it('are named by a first sentence that is a title, too', () => {
    const text = 'Chỉ số nội dung “Quản trị điện tử”.';
    const units = [
      { ...unit('1', null, null), label: '1', text },
      { ...unit('1.p1', '1', null), label: '-', text: 'Quản trị môi trường.' },
    ];
    expect([...assignComponents(units, { title: 'PAPI', registry }).values()]).toEqual(['papi/8', 'papi/8']);
  });

  it('of a plan on administrative reform as such are fields of PAR INDEX', () => {
    const units = [unit('7', null, 'Công tác chỉ đạo, điều hành'), unit('7.1', '7', 'Công khai, minh bạch')];
    const title = 'Cải cách hành chính nhà nước năm 2025 (sửa đổi, bổ sung)';
    expect([...assignComponents(units, { title, registry }).values()]).toEqual([
      'par-index/1',
      'par-index/1',
    ]);
  });
});
