const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** Every word with a capital: how a place is written. */
export const capitaliseWords = (text: string): string => text.split(' ').map(sentence).join(' ');

/** "ỦY BAN NHÂN DÂN HUYỆN MAI SƠN": a committee and its place. */
const COMMITTEE =
  /^([ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU][ỶY]|ĐẢNG BỘ)\s+(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TỈNH)\s+(.+)$/u;
/** What a body is, before the name that it bears: "Phòng Nội vụ", "Trung tâm Kiểm soát bệnh tật". Not: "Thuế cơ sở 2". */
const KIND = /^((?:Phòng|Ban|Trung tâm|Chi cục|Cục|Trường|Bệnh viện|Viện|Vụ|Hội)\s)(\p{Ll})/u;
/** A place behind its tier, at the end: "công an xã hưng nguyên". Not: "xã hội", "thành phố" alone. */
const PLACE_BEHIND =
  /(?<!\p{L})((?:xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s)(\p{L}+(?:\s\p{L}+){0,3})$/u;

/**
 * Names in capitals as running text has them: "ỦY BAN NHÂN DÂN HUYỆN MAI SƠN" is "Ủy ban nhân dân huyện Mai Sơn", "PHÒNG NỘI VỤ" is
 * "Phòng Nội vụ". What else in a name is a proper one cannot be told from capitals.
 * @param province whose name is known
 */
export function lowerCapitals(name: string, province: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name)) return name;
  const [, head, tier = '', place = ''] = COMMITTEE.exec(name) ?? [];
  if (head !== undefined)
    return `${head === 'UBND' ? head : sentence(head)} ${tier.toLowerCase()} ${capitaliseWords(place)}`;
  const ending = ` ${province.toLowerCase()}`;
  const whole = sentence(name)
    .replace(PLACE_BEHIND, (_, before: string, rest: string) => before + capitaliseWords(rest))
    .replace(KIND, (_, kind: string, letter: string) => kind + letter.toUpperCase());
  return province !== '' && whole.endsWith(ending) ? `${whole.slice(0, -ending.length)} ${province}` : whole;
}
