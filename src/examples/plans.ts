import { exampleCommitment, examplePlan, exampleProvision, exampleTarget } from './plan.ts';

/**
 * The plans of the components' examples, one for each state that a page must cope with. Their words and figures are
 * made up; their addresses are those of plans that the site has, so that every link in an example leads somewhere.
 */

const cultureDepartment = {
  id: 'cao-bang/so-van-hoa-the-thao-va-du-lich',
  name: 'Sở Văn hóa, Thể thao và Du lịch',
};
const homeAffairs = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };
const finance = { id: 'cao-bang/so-tai-chinh', name: 'Sở Tài chính' };
/** A group of agencies has no page. */
const everyUnit = { id: null, name: 'các phòng, đơn vị trực thuộc' };

/** All that a document may say is said. */
export const usualPlan = examplePlan({
  provisions: [
    exampleProvision({
      id: 'ii',
      label: 'II',
      heading: 'NHIỆM VỤ',
      text: '',
      paragraphs: [],
      component: null,
    }),
    exampleProvision({ id: 'ii.2', label: '2', parent: 'ii', heading: 'Nâng cao Chỉ số SIPAS' }),
    exampleProvision({ id: 'ii.2.2', parent: 'ii.2' }),
    exampleProvision({ id: 'ii.2.4', label: '2.4', parent: 'ii.2', heading: 'Kết quả cung ứng dịch vụ' }),
  ],
  targets: [
    exampleTarget(),
    exampleTarget({
      id: 'ii.2.4-t1',
      provision: 'ii.2.4',
      subject: 'hồ sơ giải quyết đúng và trước hạn',
      quote: 'tối thiểu 98,5% hồ sơ giải quyết đúng và trước hạn',
      comparator: '>=',
      value: 98.5,
      component: 'sipas/4',
    }),
  ],
  commitments: [
    exampleCommitment({ coordinating: [homeAffairs, everyUnit], deadline: '2025-11-30' }),
    exampleCommitment({
      id: 'ii.2.2-2',
      text: 'Trả lời phản ánh, kiến nghị của người dân trong 5 ngày làm việc',
      lead: [homeAffairs],
      timing: 'Thường xuyên',
    }),
  ],
  references: [
    {
      provision: 'ii.2.2',
      quote: 'Kế hoạch số 2163/KH-UBND ngày 01/7/2025 của UBND tỉnh Cao Bằng',
      type: 'Kế hoạch',
      number: '2163/KH-UBND',
      date: '2025-07-01',
      relation: 'implements',
      plan: 'cao-bang/2163-kh-ubnd-2025',
    },
    {
      provision: 'ii.2.4',
      quote: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      type: 'Nghị định',
      number: '61/2018/NĐ-CP',
      date: '2018-04-23',
      relation: 'cites',
      plan: null,
    },
  ],
});

/** A document that prints neither number nor day, nor who signs, and promises nothing that can be counted. */
export const barePlan = examplePlan({
  id: 'lang-son/kh-thanh-tra-tinh-2025',
  title: 'Nâng cao các chỉ số năm 2025',
  number: null,
  date: null,
  issuer: { id: 'lang-son/thanh-tra-tinh', name: 'Thanh tra tỉnh' },
  parentBody: null,
  province: { id: 'lang-son', name: 'Lạng Sơn' },
  indexes: [],
  signer: null,
  recipients: [],
  provisions: [],
  targets: [],
  commitments: [],
  digest: 'a2',
});

/** The longest names that plans print, in words with stacked marks and without a space to break at. */
export const longPlan = examplePlan({
  id: 'cao-bang/kh-so-van-hoa-the-thao-va-du-lich-2025',
  title:
    'Triển khai thực hiện các giải pháp duy trì, cải thiện và nâng cao Chỉ số cải cách hành chính (PAR-INDEX), Chỉ số hài lòng về sự phục vụ của các cơ quan hành chính nhà nước (SIPAS) và Chỉ số hiệu quả quản trị, hành chính công cấp tỉnh (PAPI) năm 2025 và những năm tiếp theo',
  number: null,
  date: '2025-08',
  provisions: [
    exampleProvision({
      id: 'ii',
      label: 'II',
      heading: 'NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM',
      text: '',
      paragraphs: [],
    }),
    exampleProvision({
      id: 'ii.2.1',
      label: '2.1',
      parent: 'ii',
      heading:
        'Những nhiệm vụ, giải pháp nhằm khắc phục các tồn tại, hạn chế trong việc tiếp nhận và trả kết quả giải quyết thủ tục hành chính',
    }),
    exampleProvision({ id: 'ii.2.1.p4', label: '-', parent: 'ii.2.1', mark: '', heading: null }),
  ],
  targets: [
    exampleTarget({
      id: 'ii.2.1.p4.p1-t1',
      provision: 'ii.2.1.p4',
      subject:
        'hồ sơ thủ tục hành chính của tổ chức, cá nhân, doanh nghiệp, hợp tác xã, hộ kinh doanh được tiếp nhận, số hóa, ký số và trả kết quả bằng bản điện tử có giá trị pháp lý ngay trong lần tiếp nhận đầu tiên',
      quote: 'phấn đấu giữ vững tỷ lệ của năm trước',
      comparator: 'maintain',
      value: null,
      unit: null,
      deadline: null,
      index: null,
      component: null,
    }),
  ],
  commitments: [
    exampleCommitment({
      id: 'ii.2.1.p5.p2-1',
      provision: 'ii.2.1.p4',
      text: 'Rà soát, kiến nghị đơn giản hóa, cắt giảm thủ tục hành chính không cần thiết; chuẩn hóa, cập nhật và công khai kịp thời trên Cơ sở dữ liệu quốc gia về thủ tục hành chính, tại Bộ phận tiếp nhận và trả kết quả, để mỗi người dân, kể cả người ở vùng sâu, vùng xa, biên giới, đều biết phải nộp những gì, nộp ở đâu, chờ mấy ngày',
      lead: [cultureDepartment, homeAffairs, finance],
      coordinating: [
        { id: 'cao-bang/van-phong-ubnd-tinh', name: 'Văn phòng UBND tỉnh' },
        {
          id: 'cao-bang/trung-tam-phuc-vu-hanh-chinh-cong-tinh',
          name: 'Trung tâm Phục vụ hành chính công tỉnh',
        },
        everyUnit,
      ],
      timing:
        'Ngay sau khi có văn bản hướng dẫn của cơ quan có thẩm quyền và chậm nhất trước ngày 30/11/2025',
    }),
  ],
  digest: 'a3',
});

/** A text restored from an illegible scan, with readings and a figure in doubt. */
export const doubtedPlan = examplePlan({
  id: 'cao-bang/2163-kh-ubnd-2025',
  title: 'Khắc phục tồn tại, hạn chế, nâng cao Chỉ số PAPI năm 2025',
  number: '2163/KH-UBND',
  date: null,
  issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' },
  parentBody: null,
  indexes: ['papi'],
  source: {
    file: 'seeds/cao-bang/2163-kh-ubnd-2025/source.txt',
    sha256: 'b'.repeat(64),
    kind: 'txt',
    legibility: 0.42,
    restored: true,
    reviewed: false,
  },
  origin: { received: 'source.txt', bytes: 15, lines: ['UY BAN NHAN DAN'], statements: [], review: null },
  provisions: [
    exampleProvision({ id: 'i', label: 'I', heading: 'MỤC TIÊU', component: null }),
    exampleProvision({
      id: 'i.2.1',
      label: '2.1',
      parent: 'i',
      heading: 'Điểm của từng nội dung',
      component: null,
    }),
  ],
  targets: [
    exampleTarget({
      id: 'i.2.1-b1-1',
      provision: 'i.2.1',
      subject: 'Tham gia của người dân ở cấp cơ sở',
      quote: '4,6721',
      comparator: '=',
      value: 4.8,
      unit: 'điểm',
      baseline: { value: 4.6721, year: 2024, rank: 48, of: 61 },
      maximum: 10,
      index: 'papi',
      component: 'papi/1',
    }),
    exampleTarget({
      id: 'i.2.1-b1-2',
      provision: 'i.2.1',
      subject: 'Công khai, minh bạch',
      quote: '9,2779',
      comparator: '=',
      value: 5.4,
      unit: 'điểm',
      baseline: { value: 9.2779, year: 2024, rank: null, of: null },
      maximum: 10,
      index: 'papi',
      component: 'papi/2',
    }),
    exampleTarget({
      id: 'i.2.1-b1-3',
      provision: 'i.2.1',
      subject: 'Trách nhiệm giải trình với người dân',
      quote: '4,2018',
      comparator: 'increase',
      value: 0.15,
      unit: 'điểm',
      baseline: { value: 4.2018, year: 2024, rank: 35, of: 61 },
      maximum: 10,
      index: 'papi',
      component: 'papi/3',
    }),
  ],
  commitments: [
    exampleCommitment({ id: 'iii.1.1-1', provision: 'i.2.1', lead: [], component: 'papi/1', index: 'papi' }),
  ],
  findings: [
    {
      kind: 'arithmetic',
      provision: 'i.2.1',
      message: 'Dòng “Công khai, minh bạch”: điểm xuất phát 9,2779 cao hơn mục tiêu 5,4.',
    },
    { kind: 'missing-annex', provision: 'i', message: 'Văn bản nhắc Phụ lục I, bản nhận được không có.' },
  ],
  doubts: [
    {
      provision: 'i.2.1',
      quote: '9,2779',
      scan: '9.2779 hoặc 5.2779',
      why: 'Chữ số đầu bị nhòe; đọc là 5 thì tổng của bảng mới khớp.',
      kind: 'figure',
    },
    { provision: '', quote: 'khắc phục', scan: 'khâc phuc', why: 'Mất dấu ở cả hai chữ.', kind: 'word' },
  ],
  digest: 'a4',
});
