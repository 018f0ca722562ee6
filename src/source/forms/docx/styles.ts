import {
  findChild,
  findPath,
  listChildren,
  readNumber,
  readToggle,
  readValue,
  type XmlElement,
} from './xml.ts';

/** Properties of characters that change what is printed. Undefined: not said here. */
export interface CharacterForm {
  /** Typed in small letters, printed in capitals. */
  caps?: boolean | undefined;
  hidden?: boolean | undefined;
  font?: string | undefined;
}

/** What a paragraph's properties say of its number. */
export interface NumberRef {
  numId?: number | undefined;
  level?: number | undefined;
}

interface Style {
  basedOn: string | undefined;
  form: CharacterForm;
  number: NumberRef;
  isRuled: boolean;
}

/** The styles of a document: properties looked up through what a style is based on. */
export interface Styles {
  paragraphForm: (id: string | undefined) => CharacterForm;
  characterForm: (id: string | undefined) => CharacterForm;
  number: (id: string | undefined) => NumberRef;
  isRuled: (id: string | undefined) => boolean;
}

export const readForm = (rPr: XmlElement | undefined): CharacterForm => ({
  caps: readToggle(rPr, 'caps'),
  hidden: readToggle(rPr, 'vanish'),
  font: findChild(rPr, 'rFonts')?.attributes.ascii ?? findChild(rPr, 'rFonts')?.attributes.hAnsi,
});

/** The form with what it does not say taken from another. */
export const completeForm = (form: CharacterForm, base: CharacterForm): CharacterForm => ({
  caps: form.caps ?? base.caps,
  hidden: form.hidden ?? base.hidden,
  font: form.font ?? base.font,
});

export const readNumberRef = (pPr: XmlElement | undefined): NumberRef => ({
  numId: readNumber(findChild(pPr, 'numPr'), 'numId'),
  level: readNumber(findChild(pPr, 'numPr'), 'ilvl'),
});

/** Whether borders are drawn: any side with a line. */
export const hasRules = (borders: XmlElement | undefined): boolean =>
  borders?.children.some(({ attributes }) => !['nil', 'none', undefined].includes(attributes.val)) ?? false;

const readStyle = (style: XmlElement): Style => ({
  basedOn: readValue(style, 'basedOn'),
  form: readForm(findChild(style, 'rPr')),
  number: readNumberRef(findChild(style, 'pPr')),
  isRuled: hasRules(findPath(style, 'tblPr', 'tblBorders')),
});

/** Reads styles.xml; without it every property is undefined. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = listChildren(root ?? undefined, 'style');
  const styles = new Map(elements.map((style) => [style.attributes.styleId ?? '', readStyle(style)]));
  const standard = elements.find(
    ({ attributes }) => attributes.type === 'paragraph' && ['1', 'true'].includes(attributes.default ?? ''),
  )?.attributes.styleId;
  const base = readForm(findPath(root ?? undefined, 'docDefaults', 'rPrDefault', 'rPr'));

  /** The style and those that it is based on, nearest first; a circle ends where it closes. */
  const lineage = (id: string | undefined): Style[] => {
    const seen = new Set<string>();
    const line: Style[] = [];
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const style = styles.get(at);
      if (style) line.push(style);
    }
    return line;
  };
  const form = (id: string | undefined): CharacterForm =>
    lineage(id).reduce((found: CharacterForm, style) => completeForm(found, style.form), {});
  return {
    paragraphForm: (id) => completeForm(form(id ?? standard), base),
    characterForm: form,
    number: (id) =>
      lineage(id ?? standard).reduce(
        (found: NumberRef, { number }) => ({
          numId: found.numId ?? number.numId,
          level: found.level ?? number.level,
        }),
        {},
      ),
    isRuled: (id) => lineage(id).some(({ isRuled }) => isRuled),
  };
}
