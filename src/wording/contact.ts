/** Where readers reach whoever runs this copy of the site. */
export interface Contact {
  href: string;
  /** As it is read: the e-mail address, or the web address without its scheme. */
  text: string;
}

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The contact that a setting gives: an e-mail address or an https address. null for none, and for anything else. */
export function readContact(given: string | undefined): Contact | null {
  const text = given?.trim() ?? '';
  if (EMAIL.test(text)) return { href: `mailto:${text}`, text };
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.username !== '' || !url.hostname.includes('.')) return null;
  return { href: url.href, text: url.href.slice('https://'.length).replace(/\/$/, '') };
}

/** The contact of this build; null where it names none. */
export const siteContact: Contact | null = readContact(process.env.SITE_CONTACT);
