import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../src/source/registry.ts';
import {
  getAgency,
  getCurrentAgency,
  listAgencies,
  listNearestNames,
} from '../../src/vocabulary/agencies.ts';

const registry = loadRegistry('.');

describe('agencies of the registry', () => {
  it.each([
    ['cao-bang/ubnd-tinh', 'UBND tỉnh Cao Bằng', null],
    ['ha-noi/ubnd-tinh', 'UBND thành phố Hà Nội', null],
    ['ha-noi/tinh-uy', 'Thành ủy Hà Nội', 'trung-uong/ban-chap-hanh-trung-uong'],
    ['lang-son/thanh-tra-tinh', 'Thanh tra tỉnh', 'lang-son/ubnd-tinh'],
    ['cao-bang/so-van-hoa-the-thao-va-du-lich', 'Sở Văn hóa, Thể thao và Du lịch', 'cao-bang/ubnd-tinh'],
    ['trung-uong/bo-noi-vu', 'Bộ Nội vụ', 'trung-uong/chinh-phu'],
  ])('fills the province into %s', (id, name, parent) => {
    expect(getAgency(registry, id)).toMatchObject({ id, name, parent });
  });

  it.each(['cao-bang/so-khong-co', 'khong-co/so-noi-vu', '', 'so-noi-vu', 'trung-uong/so-noi-vu'])(
    'knows no "%s"',
    (id) => expect(getAgency(registry, id)).toBeNull(),
  );

  it('leads from a merged department of a merged province to the one of today', () => {
    expect(getAgency(registry, 'bac-giang/so-thong-tin-va-truyen-thong')?.successor).toEqual({
      id: 'bac-giang/so-khoa-hoc-va-cong-nghe',
      on: '2025',
    });
    expect(getCurrentAgency(registry, 'bac-giang/so-thong-tin-va-truyen-thong')?.id).toBe(
      'bac-ninh/so-khoa-hoc-va-cong-nghe',
    );
    expect(getCurrentAgency(registry, 'cao-bang/so-noi-vu')?.id).toBe('cao-bang/so-noi-vu');
  });

  it('lists those of a province and the central ones', () => {
    const ids = listAgencies(registry, 'lang-son').map(({ id }) => id);
    expect(ids).toContain('lang-son/so-noi-vu');
    expect(ids).toContain('trung-uong/chinh-phu');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers the nearest names for one that it does not know', () => {
    expect(listNearestNames(registry, 'Sở Nội vụu')[0]).toBe('Sở Nội vụ');
    expect(listNearestNames(registry, '')).toHaveLength(3);
  });
});
