import { describe, expect, it } from 'vitest';
import {
  extractAgencyMentions,
  findAgencyTailStart,
  parseAgencyList,
  resolveAgency,
  splitAgencyCells,
} from '../../src/facts/agencies.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const registry = loadRegistry('.');
const caoBang = { province: 'cao-bang', registry };
const bacGiang = { province: 'bac-giang', registry };
const haNoi = { province: 'ha-noi', registry };

describe('one name', () => {
  it.each([
    ['Sở VHTTDL', 'so-van-hoa-the-thao-va-du-lich'],
    ['Đoàn TNCS Hồ Chí Minh tỉnh', 'tinh-doan'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', 'uy-ban-mttq-tinh'],
    ['SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', 'so-van-hoa-the-thao-va-du-lich'],
    ['Sở VH,TT&DL', 'so-van-hoa-the-thao-va-du-lich'],
    ['Sở KH&ĐT', 'so-ke-hoach-va-dau-tu'],
    ['Sở TT&TT', 'so-thong-tin-va-truyen-thong'],
    ['Sở NN&PTNT', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    ['Sở Nông nghiệp và PTNT', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    ['Sở Nông nghiệp và Môi trường', 'so-nong-nghiep-va-moi-truong'],
    ['Sở LĐ-TB&XH', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['Sở Lao động, Thương binh và Xã hội', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['Sở Nội vụ tỉnh Cao Bằng', 'so-noi-vu'],
    ['UBND TỈNH CAO BẰNG', 'ubnd-tinh'],
    ['Ủy ban nhân dân (UBND) tỉnh Cao Bằng', 'ubnd-tinh'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd-tinh'],
    ['Chủ tịch UBND tỉnh', 'ubnd-tinh'],
    ['UBND tỉnh (b/c)', 'ubnd-tinh'],
    ['VP UBND tỉnh', 'van-phong-ubnd-tinh'],
    ['Ủy ban Mặt trận Tổ quốc VN tỉnh', 'uy-ban-mttq-tinh'],
    ['Ủy ban MTTQ tỉnh', 'uy-ban-mttq-tinh'],
    ['Cục Thuế tỉnh', 'thue-tinh'],
    ['Đài PT-TH tỉnh', 'dai-phat-thanh-va-truyen-hinh-tinh'],
    ['Báo Cao Bằng', 'bao-tinh'],
    ['Tỉnh ủy', 'tinh-uy'],
    ['Tỉnh Đoàn', 'tinh-doan'],
    ['Bảo hiểm xã hội khu vực IX - tỉnh Cao Bằng', 'bao-hiem-xa-hoi-tinh'],
    ['Trường Chính trị Hoàng Đình Giong', 'truong-chinh-tri-tinh'],
    ['Ban Quản lý Khu kinh tế Đồng Đăng - Lạng Sơn', 'ban-quan-ly-khu-kinh-te'],
    ['Trung tâm PVHCC tỉnh', 'trung-tam-phuc-vu-hanh-chinh-cong-tinh'],
  ])('%s is known', (name, id) => expect(resolveAgency(name, caoBang).id).toBe(`cao-bang/${id}`));

  it('takes the name that the registry writes', () => {
    expect(resolveAgency('UBND tỉnh', caoBang).name).toBe('UBND tỉnh Cao Bằng');
    expect(resolveAgency('Sở VHTTDL', caoBang).name).toBe('Sở Văn hóa, Thể thao và Du lịch');
  });

  it('is of the province that it names, and of that tier', () => {
    expect(resolveAgency('UBND tỉnh Lạng Sơn', caoBang).id).toBe('lang-son/ubnd-tinh');
    expect(resolveAgency('UBND thành phố Hà Nội', caoBang).id).toBe('ha-noi/ubnd-tinh');
    expect(resolveAgency('UBND thành phố', haNoi).id).toBe('ha-noi/ubnd-tinh');
    expect(resolveAgency('Thành ủy', haNoi).id).toBe('ha-noi/tinh-uy');
    expect(resolveAgency('UBND thành phố', caoBang).id).toBeNull();
    expect(resolveAgency('Thành ủy', caoBang).id).toBeNull();
  });

  it.each(['UBND cấp xã', 'Văn phòng Sở', 'Sở Nội vu', 'Đoàn Nghệ thuật', 'Phòng Tổ chức - Pháp chế', ''])(
    'keeps "%s" as printed, without an id',
    (name) => expect(resolveAgency(name, caoBang)).toEqual({ id: null, name }),
  );
});

it("a body that every level has is the commune's own where its plan names no level", () => {
  const ctx = { ...caoBang, issuer: { id: null, name: 'UBND phường Thục Phán' } };
  const name = 'Trung tâm Phục vụ hành chính công';
  expect(resolveAgency(name, ctx)).toEqual({ id: null, name });
  expect(resolveAgency(`${name} tỉnh`, ctx).id).not.toBeNull();
  expect(resolveAgency(name, caoBang).id).not.toBeNull();
});

describe('mentions in a text', () => {
  const list = (text: string, ctx = caoBang): [string, string, string | null][] =>
    extractAgencyMentions(text, ctx).map(({ kind, name, id }) => [kind, name, id]);

  it.each([
    ['Giao Sở Nội vụ chủ trì, hướng dẫn', [['agency', 'Sở Nội vụ', 'cao-bang/so-noi-vu']]],
    [
      'Giao Văn phòng chủ trì, phối hợp với các phòng nghiệp vụ',
      [
        ['internal', 'Văn phòng', null],
        ['group', 'các phòng nghiệp vụ', null],
      ],
    ],
    [
      'Phối hợp với Văn phòng Sở, phòng Tổ chức - Pháp chế và các phòng chuyên môn thuộc Sở biên tập nội dung',
      [
        ['internal', 'Văn phòng Sở', null],
        ['internal', 'phòng Tổ chức - Pháp chế', null],
        ['group', 'các phòng chuyên môn thuộc Sở', null],
      ],
    ],
    ['Trung tâm Văn hóa và Thông tin du lịch', [['agency', 'Trung tâm Văn hóa và Thông tin du lịch', null]]],
    [
      'Phòng Quản lý Thông tin, Báo chí, Xuất bản',
      [['internal', 'Phòng Quản lý Thông tin, Báo chí, Xuất bản', null]],
    ],
    [
      'Thủ trưởng các cơ quan, địa phương căn cứ chức năng',
      [['group', 'Thủ trưởng các cơ quan, địa phương', null]],
    ],
    [
      'Thanh tra Sở, thủ trưởng các đơn vị và trưởng các thôn, bản rà soát',
      [
        ['internal', 'Thanh tra Sở', null],
        ['group', 'thủ trưởng các đơn vị', null],
        ['group', 'trưởng các thôn, bản', null],
      ],
    ],
    ['giao chủ tịch UBND các xã báo cáo', [['group', 'chủ tịch UBND các xã', null]]],
    ['trách nhiệm của giám đốc các sở', [['group', 'các sở', null]]],
    ['Đề nghị UBMTTQ phường giám sát', [['group', 'UBMTTQ phường', null]]],
    ['Đoàn Thanh niên Sở phát động', [['internal', 'Đoàn Thanh niên Sở', null]]],
    ['Công đoàn cơ quan Sở Tài chính tổ chức', [['internal', 'Công đoàn cơ quan Sở Tài chính', null]]],
    ['Bưu điện Quảng Hòa trả kết quả', [['agency', 'Bưu điện Quảng Hòa', null]]],
    ['trách nhiệm người đứng đầu các phòng, đơn vị', [['group', 'các phòng, đơn vị', null]]],
    [
      'một số sở, cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện',
      [
        ['group', 'một số sở, cơ quan chuyên môn thuộc UBND tỉnh', null],
        ['group', 'UBND cấp huyện', null],
      ],
    ],
    ['các phòng, đơn vị trực thuộc Sở tham mưu', [['group', 'các phòng, đơn vị trực thuộc Sở', null]]],
    ['Các đơn vị trực thuộc Sở Nội vụ phối hợp', [['group', 'Các đơn vị trực thuộc Sở Nội vụ', null]]],
    [
      'và các tổ chức chính trị - xã hội tỉnh giám sát',
      [['group', 'các tổ chức chính trị - xã hội tỉnh', null]],
    ],
    [
      'Ủy ban nhân dân quận-huyện, xã, phường, thị trấn',
      [['group', 'Ủy ban nhân dân quận-huyện, xã, phường, thị trấn', null]],
    ],
    [
      'Phòng Xây dựng chính quyền và Công tác thanh niên',
      [['internal', 'Phòng Xây dựng chính quyền và Công tác thanh niên', null]],
    ],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', [['agency', 'Trung tâm Kiểm soát bệnh tật tỉnh', null]]],
    [
      'Chi cục Dân số - Kế hoạch hóa gia đình báo cáo',
      [['agency', 'Chi cục Dân số - Kế hoạch hóa gia đình', null]],
    ],
    ['các cấp, ngành có liên quan tăng cường', [['group', 'các cấp, ngành có liên quan', null]]],
    ['với các bộ, ngành và địa phương liên quan', [['group', 'các bộ, ngành và địa phương liên quan', null]]],
    ['Hội đồng nhân dân các cấp chất vấn', [['group', 'Hội đồng nhân dân các cấp', null]]],
    [
      'Trường Chính trị tỉnh Sở Nội vụ',
      [
        ['agency', 'Trường Chính trị tỉnh', 'cao-bang/truong-chinh-tri-tinh'],
        ['agency', 'Sở Nội vụ', 'cao-bang/so-noi-vu'],
      ],
    ],
    ['Các chi bộ, đảng bộ cơ sở tổ chức sinh hoạt', [['group', 'Các chi bộ, đảng bộ cơ sở', null]]],
    ['Ủy ban Kiểm tra Đảng ủy giám sát', [['agency', 'Ủy ban Kiểm tra Đảng ủy', null]]],
    ['Trung tâm Chính trị xã mở lớp', [['agency', 'Trung tâm Chính trị xã', null]]],
    ['Đảng ủy Ủy ban nhân dân xã lãnh đạo', [['agency', 'Đảng ủy Ủy ban nhân dân xã', null]]],
    ['Phòng Hành chính - Tổ chức theo dõi', [['internal', 'Phòng Hành chính - Tổ chức', null]]],
    [
      'Các trường THPT, Trung tâm Giáo dục thường xuyên tỉnh công khai',
      [
        ['group', 'Các trường THPT', null],
        ['agency', 'Trung tâm Giáo dục thường xuyên tỉnh', null],
      ],
    ],
    [
      'Phòng Giáo dục và Đào tạo các huyện, thành phố chỉ đạo',
      [['group', 'Phòng Giáo dục và Đào tạo các huyện, thành phố', null]],
    ],
    ['Công đoàn ngành Giáo dục phối hợp', [['agency', 'Công đoàn ngành Giáo dục', null]]],
    ['Văn phòng HĐND và UBND kiểm tra', [['internal', 'Văn phòng HĐND và UBND', null]]],
    [
      'các sở, Bệnh viện Đa khoa tỉnh báo cáo',
      [
        ['group', 'các sở', null],
        ['agency', 'Bệnh viện Đa khoa tỉnh', null],
      ],
    ],
    ['Thanh tra quận phối hợp', [['internal', 'Thanh tra quận', null]]],
    [
      'Giám đốc các bệnh viện, trung tâm y tế xây dựng',
      [['group', 'Giám đốc các bệnh viện, trung tâm y tế', null]],
    ],
    ['các trường hợp chậm muộn', []],
    [
      'Văn phòng Đăng ký đất đai tỉnh làm sạch dữ liệu',
      [['internal', 'Văn phòng Đăng ký đất đai tỉnh', null]],
    ],
    ['Bộ phận Một cửa thực hiện xin lỗi', [['internal', 'Bộ phận Một cửa', null]]],
    [
      'Trưởng các phòng, ban, đơn vị thuộc quận, Chủ tịch UBND các phường',
      [
        ['group', 'Trưởng các phòng, ban, đơn vị thuộc quận', null],
        ['group', 'Chủ tịch UBND các phường', null],
      ],
    ],
    ['UBND các xã, phường niêm yết', [['group', 'UBND các xã, phường', null]]],
    [
      'của Bộ Chính trị, Ban Bí thư và Đề án',
      [
        ['agency', 'Bộ Chính trị', 'trung-uong/bo-chinh-tri'],
        ['agency', 'Ban Bí thư', 'trung-uong/ban-bi-thu'],
      ],
    ],
  ])('%s', (text, expected) => expect(list(text)).toEqual(expected));

  it.each([
    'Luật Phòng, chống tham nhũng',
    'thông báo Cao Bằng biết',
    'Thông báo số 79/TB-VPCP ngày 22/3/2022',
    'các cơ sở giáo dục, các ngành nghề, các tổ chức, cá nhân',
    'Ban hành kế hoạch; trường hợp; Đoàn kiểm tra',
    'các Chỉ số thành phần của Bộ Chỉ số',
  ])('none in "%s"', (text) => expect(list(text)).toEqual([]));

  it('finds departments listed by their bare names', () => {
    const text =
      'Các sở, cơ quan: Văn phòng UBND tỉnh, Tài chính, Thông tin và Truyền thông, Kế hoạch và Đầu tư trước ngày 30/12/2024';
    expect(list(text, bacGiang).map(([, , id]) => id)).toEqual([
      'bac-giang/van-phong-ubnd-tinh',
      'bac-giang/so-tai-chinh',
      'bac-giang/so-thong-tin-va-truyen-thong',
      'bac-giang/so-ke-hoach-va-dau-tu',
    ]);
  });

  it('says where each stands, in either tone style', () => {
    const text = 'Giao Sở Văn hoá,  Thể thao và Du lịch và Uỷ ban nhân dân tỉnh';
    for (const { name, start, end } of extractAgencyMentions(text, caoBang))
      expect(text.slice(start, end)).toBe(name);
    expect(list(text).map(([, , id]) => id)).toEqual([
      'cao-bang/so-van-hoa-the-thao-va-du-lich',
      'cao-bang/ubnd-tinh',
    ]);
  });
});

describe('a list of bodies', () => {
  it.each([
    [
      'Bảo hiểm xã hội tỉnh; Bệnh viện tuyến tỉnh, tuyến huyện; UBND cấp huyện; UBND cấp xã',
      [
        'Bảo hiểm xã hội tỉnh',
        'Bệnh viện tuyến tỉnh',
        'Bệnh viện tuyến huyện',
        'UBND cấp huyện',
        'UBND cấp xã',
      ],
    ],
    ['Các sở, ban, ngành, UBND cấp huyện.', ['Các sở, ban, ngành', 'UBND cấp huyện']],
    ['UBND cấp huyện, cấp xã', ['UBND cấp huyện', 'UBND cấp xã']],
    [
      'Thanh tra tỉnh; Các sở, ban, ngành có liên quan',
      ['Thanh tra tỉnh', 'Các sở, ban, ngành có liên quan'],
    ],
    ['Các cơ quan, đơn vị, địa phương', ['Các cơ quan, đơn vị, địa phương']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ']],
    ['Các sở: Nội vụ, Văn hóa, Thể thao và Du lịch', ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Xây dựng, Sở Nông nghiệp và PTNT', ['Sở Xây dựng', 'Sở Nông nghiệp và Phát triển nông thôn']],
    ['Bưu điện tỉnh và các doanh nghiệp viễn thông', ['Bưu điện tỉnh', 'các doanh nghiệp viễn thông']],
    [
      'Ủy ban MTTQ các cấp, Ban Dân vận các Thành ủy, Huyện ủy',
      ['Ủy ban MTTQ các cấp', 'Ban Dân vận các Thành ủy, Huyện ủy'],
    ],
    [
      'Phòng Xây dựng và kiểm tra văn bản; Văn phòng Sở',
      ['Phòng Xây dựng và kiểm tra văn bản', 'Văn phòng Sở'],
    ],
    [
      'Phòng Phổ biến, giáo dục pháp luật, Thanh tra Sở',
      ['Phòng Phổ biến, giáo dục pháp luật', 'Thanh tra Sở'],
    ],
    ['Phòng Nội vụ và cán bộ các xã', ['Phòng Nội vụ', 'cán bộ các xã']],
    ['(các bên)', ['(các bên)']],
    ['Lãnh đạo Sở, Trưởng các phòng', ['Lãnh đạo Sở', 'Trưởng các phòng']],
    ['Công an xã, Ban Chỉ huy quân sự xã', ['Công an xã', 'Ban Chỉ huy quân sự xã']],
    ['Kho bạc Nhà nước khu vực VII, Bảo hiểm xã hội tỉnh', ['Kho bạc Nhà nước tỉnh', 'Bảo hiểm xã hội tỉnh']],
    ['Trung tâm Trợ giúp pháp lý nhà nước', ['Trung tâm Trợ giúp pháp lý nhà nước']],
    ['', []],
    [
      'Phòng Cảnh sát quản lý hành chính về trật tự xã hội, Phòng Cảnh sát giao thông, Phòng Hậu cần',
      ['Phòng Cảnh sát quản lý hành chính về trật tự xã hội', 'Phòng Cảnh sát giao thông', 'Phòng Hậu cần'],
    ],
    ['Phòng Tham mưu, Thanh tra Công an tỉnh', ['Phòng Tham mưu', 'Thanh tra Công an tỉnh']],
    [
      'Phòng Quản lý xử lý vi phạm hành chính, Phòng Hỗ trợ người nộp thuế',
      ['Phòng Quản lý xử lý vi phạm hành chính', 'Phòng Hỗ trợ người nộp thuế'],
    ],
  ])('%s', (text, names) => expect(parseAgencyList(text, bacGiang).map(({ name }) => name)).toEqual(names));
});

describe('the cells of a flattened row', () => {
  it.each([
    [
      'Sở Nội vụ Các sở, ban, ngành, UBND cấp huyện, UBND cấp xã Thường xuyên',
      'Sở Nội vụ',
      'Các sở, ban, ngành, UBND cấp huyện, UBND cấp xã',
      'Thường xuyên',
    ],
    [
      'Sở Y tế Sở Kế hoạch và Đầu tư; Sở Tài chính; Bảo hiểm xã hội tỉnh; Bệnh viện tuyến tỉnh, tuyến huyện Thường xuyên',
      'Sở Y tế',
      'Sở Kế hoạch và Đầu tư; Sở Tài chính; Bảo hiểm xã hội tỉnh; Bệnh viện tuyến tỉnh, tuyến huyện',
      'Thường xuyên',
    ],
    [
      'Đài Phát thanh và Truyền hình tỉnh, Báo Bắc Giang Các sở, ban, ngành Thường xuyên',
      'Đài Phát thanh và Truyền hình tỉnh, Báo Bắc Giang',
      'Các sở, ban, ngành',
      'Thường xuyên',
    ],
    [
      'UBND cấp huyện, cấp xã Thanh tra tỉnh; Các sở, ban, ngành có liên quan Thường xuyên',
      'UBND cấp huyện, cấp xã',
      'Thanh tra tỉnh; Các sở, ban, ngành có liên quan',
      'Thường xuyên',
    ],
    [
      'Ủy ban Mặt trận Tổ quốc VN tỉnh Ủy ban Mặt trận Tổ quốc các cấp; UBND cấp huyện Năm 2024',
      'Ủy ban Mặt trận Tổ quốc VN tỉnh',
      'Ủy ban Mặt trận Tổ quốc các cấp; UBND cấp huyện',
      'Năm 2024',
    ],
    ['Sở Tư pháp Trước ngày 30/11/2025', 'Sở Tư pháp', null, 'Trước ngày 30/11/2025'],
    ['Công an tỉnh', 'Công an tỉnh', null, null],
  ])('%s', (text, lead, coordinating, timing) =>
    expect(splitAgencyCells(text, bacGiang)).toEqual({ lead, coordinating, timing, rest: null }),
  );

  it('keeps apart what follows the time', () => {
    expect(
      splitAgencyCells('Sở Y tế UBND cấp xã Thường xuyên khám, chữa bệnh miễn phí.', bacGiang).rest,
    ).toBe('khám, chữa bệnh miễn phí.');
  });

  it('begin at the first line that holds nothing but bodies', () => {
    const row = [
      'phòng, chống tham nhũng. Hướng dẫn UBND cấp huyện,',
      'cấp xã tuyên truyền sâu rộng Luật phòng, chống tham nhũng',
      'Thanh tra tỉnh Các sở, ban, ngành,',
      'UBND cấp huyện,',
      'Thường xuyên',
    ];
    expect(findAgencyTailStart(row, bacGiang)).toBe(2);
    expect(findAgencyTailStart(['Sở Nội vụ theo dõi'], bacGiang)).toBe(1);
    expect(findAgencyTailStart([], bacGiang)).toBe(0);
  });
});
