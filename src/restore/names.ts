import type { Registry } from '../schema/registry.ts';

/** Parts of a name that are filled in by province: "UBND {tier} {province}". */
const BLANKS = /\{\w+\}/g;

/** Names of agencies, provinces, indexes and components, one a line: wording that plans share. */
export function listNames({ agencies, provinces, indexes }: Registry): string {
  return [
    ...agencies.flatMap(({ name, names, spellings }) => [
      name,
      ...spellings,
      ...names.map((one) => one.name),
    ]),
    ...provinces.map(({ fullName }) => fullName),
    ...indexes.flatMap(({ name, spellings }) => [name, ...spellings]),
    ...indexes.flatMap(({ components }) => components.flatMap(({ name, spellings }) => [name, ...spellings])),
  ]
    .map((name) => name.replace(BLANKS, ''))
    .join('\n');
}
