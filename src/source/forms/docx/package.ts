import { strFromU8, unzipSync } from 'fflate';
import { composeMessage, Refusal } from '../../../messages/index.ts';
import { listChildren, parseXml, type XmlElement } from './xml.ts';

/** The parts of a DOCX that hold text or say how it is printed. */
export interface DocxPackage {
  document: XmlElement;
  numbering: XmlElement | null;
  styles: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  comments: XmlElement | null;
  headers: XmlElement[];
  footers: XmlElement[];
  /** Web pages that stand in the text, by the id that their place names. */
  pages: ReadonlyMap<string, Uint8Array>;
}

/** What the parts may hold together once unzipped: a plan's are a few megabytes; a bomb's are not read. */
const MAX_UNZIPPED = 64 * 1024 * 1024;
const RELATIONS = 'word/_rels/document.xml.rels';
const HELD_PAGE = /^word\/.*\.(?:x?html?|mht(?:ml)?)$/i;
const PARTS = /^word\/(?:document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\d*\.xml$/;

const refuse = (file: string, found: string): Refusal =>
  new Refusal([composeMessage('source/broken', { file }, 'a Word document (.docx)', found)]);

/** Unzips the parts that are read, and no others: pictures, macros and embedded files stay shut. */
function unzipParts(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name) && !HELD_PAGE.test(name) && name !== RELATIONS) return false;
        total += originalSize;
        if (total > MAX_UNZIPPED) throw refuse(file, 'parts of more than 64 MB');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : refuse(file, 'a file that cannot be unzipped');
  }
}

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
};

/** Pages that programs leave in a document for Word to take in when it next saves it (w:altChunk). */
function listHeldPages(
  parts: Record<string, Uint8Array>,
  parse: (name: string) => XmlElement | null,
): Map<string, Uint8Array> {
  if (!Object.keys(parts).some((name) => HELD_PAGE.test(name))) return new Map();
  const relations = listChildren(parse(RELATIONS) ?? undefined, 'Relationship');
  return new Map(
    relations.flatMap(({ attributes: { Id = '', Type = '', Target = '' } }) => {
      const page = parts[Target.startsWith('/') ? Target.slice(1) : `word/${Target}`];
      return Type.endsWith('/aFChunk') && page ? [[Id, page] as const] : [];
    }),
  );
}

/** Opens a DOCX. Throws a `Refusal` for what is none, is broken, or unzips to more than it may. */
export function openPackage(bytes: Uint8Array, file: string): DocxPackage {
  const parts = unzipParts(bytes, file);
  const names = Object.keys(parts).sort();
  const parse = (name: string): XmlElement | null => {
    const part = parts[name];
    const root = part && parseXml(decode(part));
    if (root === null) throw refuse(file, `${name} that is no plain XML`);
    return root ?? null;
  };
  const first = (kind: string): XmlElement | null =>
    parse(names.find((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)) ?? '');
  const all = (kind: string): XmlElement[] =>
    names.filter((name) => name.startsWith(`word/${kind}`)).flatMap((name) => parse(name) ?? []);
  const document = first('document');
  if (document === null) throw refuse(file, 'no part word/document.xml');
  return {
    document,
    numbering: first('numbering'),
    styles: first('styles'),
    footnotes: first('footnotes'),
    endnotes: first('endnotes'),
    comments: first('comments'),
    headers: all('header'),
    footers: all('footer'),
    pages: listHeldPages(parts, parse),
  };
}
