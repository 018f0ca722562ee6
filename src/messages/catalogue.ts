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
    mend: 'correct the field; CONTRIBUTING.md shows a whole front matter.',
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
  'update/name': {
    severity: 'error',
    why: 'a report is found, and kept for ever, under its plan, its day and its agency.',
    mend: 'put the file into the folder of its plan and name it by the date and the agency of its head.',
  },
  'update/head': {
    severity: 'error',
    why: 'readers must see who reports, when, and where it was published.',
    mend: 'correct the field; CONTRIBUTING.md shows a whole report.',
  },
  'update/agency': {
    severity: 'error',
    why: 'readers must get from a report to the agency that answers for it.',
    mend: 'use the id at the end of the address of its page, or, for one without a page, write agency: { name: … }.',
  },
  'update/plan': {
    severity: 'error',
    why: 'a report on a plan that the site does not have would be on no page.',
    mend: 'name the folder by the plan: its address after /ke-hoach/.',
  },
  'update/date': {
    severity: 'error',
    why: 'readers see what was said when; nobody can report before the plan, or from the future.',
    mend: 'correct the date, in the head and in the name of the file.',
  },
  'update/item': {
    severity: 'error',
    why: 'what is reported must stand on the page of what was promised, once in each report.',
    mend: 'use the last part of the address of the page; for an id that changed say in content/redirects.yaml where it went.',
  },
  'update/status': {
    severity: 'error',
    why: 'readers of many reports must know at once how far each promise has come.',
    mend: 'write one of these words, as “Tình trạng: đang làm”, right below the heading.',
  },
  'update/figure': {
    severity: 'error',
    why: 'the figure stands beside that of the target.',
    mend: 'write the figure alone, with its unit; what else there is to say belongs to the words below.',
  },
  'update/words': {
    severity: 'error',
    why: 'a report is shown in the words of its agency, as plain text.',
    mend: 'say it in paragraphs or lists below the fields; an address of a document belongs to source in the head.',
  },
  'update/unit': {
    severity: 'warning',
    why: 'the figure stands beside that of the target; in another unit the two say nothing together.',
    mend: 'add the unit, if it was forgotten.',
  },
  'update/outside': {
    severity: 'warning',
    why: 'an agency that has nothing to do with a plan may have been taken for another.',
    mend: 'see whether the agency is right; if it is, leave it.',
  },
  'update/changed': {
    severity: 'error',
    why: 'a report is what an agency said on its day; readers have quoted it.',
    mend: 'restore the file; say what is different today in a report of its own, with its own date.',
  },
  'update/lost': {
    severity: 'error',
    why: 'a report is what an agency said on its day; readers have quoted it.',
    mend: 'bring the file back, under the same name.',
  },
  'update/new': {
    severity: 'error',
    why: 'a report can only be kept as it is once it is on record.',
    mend: 'run npm run check -- --record and commit content/reported.txt with the report.',
  },
  'site/url': {
    severity: 'warning',
    why: 'printed pages, charts, CSV files and the sitemap give the address of each page; they say http://localhost:4321 now.',
    mend: 'set SITE_URL before the site is published; to look at it on this machine, leave it.',
  },
  'site/contact': {
    severity: 'error',
    why: 'readers who find a fault, and agencies that report, are sent there.',
    mend: 'correct SITE_CONTACT; without it the site says that it names no contact.',
  },
} as const satisfies Record<string, Entry>;

export type MessageId = keyof typeof entries;
export const catalogue: Record<MessageId, Entry> = entries;
