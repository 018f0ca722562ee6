/**
 * In: what lies beside each component, `<Component>.examples.ts`. Out: the components with their examples, for the pages
 * under /thanh-phan/, the tests and the pictures: an example is written once for all of them.
 * Guaranteed: addresses are unique; a component has examples, or says why it has nothing to show.
 */
import type { ComponentProps } from 'astro/types';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { slugify } from '../vocabulary/fold.ts';

/** One state of a component that is worth looking at. `name` and `why` are for readers, in Vietnamese. */
export interface Example<Props = object> {
  /** Unique among the examples of its component. */
  name: string;
  /** Why it is interesting: one line. */
  why: string;
  props: Props;
  /** HTML of the component's slot. */
  slot?: string;
}

interface About {
  /** What readers call it; its slug is the last part of the page's address. */
  name: string;
  /** What it is for: one plain sentence. */
  purpose: string;
}

export interface Shown<Props = object> extends About {
  /** What stands around it on a page, where it is no whole without: the list of an item, the text of a note. */
  within?: (html: string) => string;
  examples: readonly Example<Props>[];
}

/** A component that leaves nothing on the page that could be looked at. */
export interface Unseen extends About {
  /** What it does instead, and where that can be seen: HTML. */
  unseen: string;
}

/** What `<Component>.examples.ts` exports: `export default { … } satisfies ExamplesOf<typeof Component>`. */
// biome-ignore lint/suspicious/noExplicitAny: any component, whatever its props
export type ExamplesOf<Component extends (props: any) => any> = Shown<ComponentProps<Component>> | Unseen;

export interface DocumentedComponent {
  /** `browse/PlanRows`: its file below src/components, without the ending. */
  path: string;
  about: Shown | Unseen;
  /** The last part of its page's address. */
  slug: string;
}

export const listExamples = (about: Shown | Unseen): readonly Example[] =>
  'examples' in about ? about.examples : [];

/** The components of these modules (by path, `…/browse/PlanRows.examples.ts`), by name. */
export const listComponents = (modules: Record<string, { default: Shown | Unseen }>): DocumentedComponent[] =>
  Object.entries(modules)
    .map(([file, { default: about }]) => ({ path: readPath(file), about, slug: slugify(about.name) }))
    .sort((a, b) => compareVietnamese(a.about.name, b.about.name));

const readPath = (file: string): string => file.replace(/^.*?components\/|\.examples\.ts$/g, '');

/** The id of an example on its page; no component has ids of this form. */
export const exampleAnchor = ({ name }: Pick<Example, 'name'>): string => `vi-du-${slugify(name)}`;

/** The id of its heading. */
export const titleId = (example: Pick<Example, 'name'>): string => `${exampleAnchor(example)}-ten`;

/**
 * The examples of a file as they are written there, from `props` on, without their indentation. Relies on the form that
 * the formatter gives every examples file.
 */
export const listSources = (file: string): string[] =>
  [...file.matchAll(/^ {6}props:[\s\S]*?(?=^ {4}\})/gm)].map(([source]) =>
    source.trimEnd().replace(/,$/, '').replace(/^ {6}/gm, ''),
  );
