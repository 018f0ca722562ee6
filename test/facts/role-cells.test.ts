import { expect, test } from 'vitest';
import { splitRoles } from '../../src/facts/role-cells.ts';

test.each([
  ['Sở Nội vụ chủ trì; UBND cấp xã phối hợp', 'Sở Nội vụ', 'UBND cấp xã'],
  ['Sở Tài chính chủ trì, các sở, ngành phối hợp thực hiện', 'Sở Tài chính', 'các sở, ngành'],
  ['Sở Y tế chủ trì, phối hợp với UBND các xã, phường', 'Sở Y tế', 'UBND các xã, phường'],
  ['- Chủ trì: Sở Nội vụ - Phối hợp: các sở', 'Sở Nội vụ', 'các sở'],
  ['Chủ trì: Văn phòng Sở', 'Văn phòng Sở', ''],
  ['Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
])('%s', (cell, lead, coordinating) => {
  expect(splitRoles(cell)).toEqual({ lead, coordinating });
});

test.each(['Sở Nội vụ', 'Sở Nội vụ, Sở Tài chính', 'Các cơ quan chủ trì đề án', ''])(
  '%s says one only',
  (cell) => {
    expect(splitRoles(cell)).toBeNull();
  },
);
