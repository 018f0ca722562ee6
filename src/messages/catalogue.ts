import type { Severity } from './index.ts';

interface Entry {
  severity: Severity;
  /** Why it matters to a reader of the site. */
  why: string;
  /** What the person who sees it can do. */
  mend: string;
}

const entries = {
  'source/unreadable': {
    severity: 'error',
    why: 'a document that cannot be opened cannot be published.',
    mend: 'check the path and that the file may be read.',
  },
  'source/empty': {
    severity: 'error',
    why: 'an empty document would publish a page without a plan.',
    mend: 'fetch the document again from where it was published.',
  },
  'source/too-large': {
    severity: 'error',
    why: 'a plan is some tens of kilobytes; a file this large is something else.',
    mend: 'give the plan alone, without the other papers of its file.',
  },
  'source/unknown-kind': {
    severity: 'error',
    why: 'reading a file as what it is not would publish noise.',
    mend: 'save the document as PDF, DOCX or UTF-8 text.',
  },
  'source/binary': {
    severity: 'error',
    why: 'a file with NUL bytes is no text, whatever its name.',
    mend: 'export the document as UTF-8 text.',
  },
  'source/broken': {
    severity: 'error',
    why: 'a damaged or locked file would be published in part, or not at all.',
    mend: 'fetch the document again from where it was published, without a password.',
  },
  'source/no-text': {
    severity: 'warning',
    why: 'what stands only in a picture of a page cannot be searched or quoted before it is read.',
    mend: 'have the page read as a scan, and compare it with the picture.',
  },
  'scan/page-unreadable': {
    severity: 'warning',
    why: 'words guessed from a page that cannot be read would be published as promises.',
    mend: 'scan the page again at 200 to 300 dots an inch, straight and without a stamp over the text.',
  },
  'scan/unreadable': {
    severity: 'error',
    why: 'a scan of which no page can be read says nothing that could be published.',
    mend: 'scan the document again at 200 to 300 dots an inch, or ask its issuer for the text.',
  },
  'source/not-utf-8': {
    severity: 'error',
    why: 'read in the wrong encoding, every accented word would be wrong.',
    mend: 'save the document as UTF-8.',
  },
  'source/changed': {
    severity: 'error',
    why: 'a source is kept as received; line numbers and quotes point into it.',
    mend: 'restore the file, or import the new version as a document of its own.',
  },
  'source/origin': {
    severity: 'error',
    why: 'origin.yaml says where a document came from and what it does not say itself.',
    mend: 'correct the field.',
  },
  'source/legacy-encoding': {
    severity: 'warning',
    why: 'its words are decoded by the table of that encoding; the case of capitals may differ from the print.',
    mend: 'compare the published text with the source; a Unicode version of the document is better.',
  },
  'source/correction': {
    severity: 'error',
    why: 'a correction that no longer fits would change the wrong words, or none.',
    mend: 'compare with the source; change or remove the entry.',
  },
  'restore/exists': {
    severity: 'error',
    why: 'a proposal that a person has begun to correct is not written over.',
    mend: 'move its text.txt and doubts.yaml beside the source, or remove the folder.',
  },
  'outline/none': {
    severity: 'error',
    why: 'a plan without a numbered outline has no address to quote or link to.',
    mend: 'check that the file is a plan, and that its text was extracted whole.',
  },
  'outline/label-gap': {
    severity: 'warning',
    why: 'a skipped point usually means a lost line; what it promised would be missing from the site.',
    mend: 'compare with the source; if a line was lost, restore it in text.txt, else leave it as printed.',
  },
  'outline/duplicate-id': {
    severity: 'error',
    why: 'two provisions with one address: a link could mean either.',
    mend: 'give the second one its own number.',
  },
  'outline/text-lost': {
    severity: 'error',
    why: 'every character of the source must be published or accounted for.',
    mend: 'report the document: this is a fault of the importer.',
  },
  'header/unknown': {
    severity: 'error',
    why: 'the site cannot place a plan without it.',
    mend: 'say it in origin.yaml, with who says so.',
  },
  'agency/unknown': {
    severity: 'error',
    why: 'a task of an agency that the registry does not know would be on no page of an agency.',
    mend: 'add the agency, or the spelling, to content/agencies.',
  },
  'agency/unlisted': {
    severity: 'warning',
    why: 'its tasks are published under its name as printed, but on no page of an agency.',
    mend: 'add the agency, or the spelling, to content/agencies, and import again.',
  },
  'registry/entry': {
    severity: 'error',
    why: 'every plan, task and result finds its agency, province and index here; one wrong id misleads them all.',
    mend: 'correct the entry; src/schema/registry.ts says what each field means.',
  },
  'plan/exists': {
    severity: 'error',
    why: 'a published plan is not overwritten by another document.',
    mend: 'choose another id with --id, or remove the older document first.',
  },
  'content/front-matter': {
    severity: 'error',
    why: 'the facts at the head of a plan feed every list of the site.',
    mend: 'correct the field; README.md shows a whole front matter.',
  },
  'content/mdx': {
    severity: 'error',
    why: 'the text of the plan cannot be read.',
    mend: 'correct the line; write \\< and \\{ for a plain < and {.',
  },
  'content/script': {
    severity: 'error',
    why: 'content is text: nothing in it may become script or markup.',
    mend: 'remove the code, or write it as text with a backslash before < and {.',
  },
  'content/path': {
    severity: 'error',
    why: 'a path from content must not leave its folder.',
    mend: 'use a file name in the same folder.',
  },
  'content/stale': {
    severity: 'error',
    why: 'the site would publish something else than what the source says.',
    mend: 'run npm run import, read the difference with the source open, and commit it.',
  },
  'content/address-lost': {
    severity: 'error',
    why: 'a link that someone has saved or printed would lead nowhere.',
    mend: 'bring the id back, or say in content/redirects.yaml where its readers go.',
  },
  'content/address-new': {
    severity: 'error',
    why: 'an address can only be kept once it is on record.',
    mend: 'run npm run check -- --record and commit content/published.txt.',
  },
  'content/redirect': {
    severity: 'error',
    why: 'readers of an old address are sent by this entry.',
    mend: 'correct the field: from and to are addresses as the browser shows them, from /ke-hoach/ or /cam-ket/ on.',
  },
  'content/facts': {
    severity: 'error',
    why: 'a figure that does not stand in the text must not be published.',
    mend: 'run npm run import again, or correct facts.json.',
  },
} as const satisfies Record<string, Entry>;

export type MessageId = keyof typeof entries;
export const catalogue: Record<MessageId, Entry> = entries;
