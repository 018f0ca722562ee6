import { composeMessage, type Message } from '../messages/index.ts';
import { readContact } from '../wording/contact.ts';

/** What is wrong with the settings that a build is given, or missing from them; README.md lists them. */
export function checkSettings({ SITE_URL = '', SITE_CONTACT = '' }: NodeJS.ProcessEnv): Message[] {
  const messages: Message[] = [];
  if (SITE_URL === '') {
    const expected = 'the address at which the site will stand, as https://ke-hoach.example.vn';
    messages.push(composeMessage('site/url', { file: 'SITE_URL' }, expected, 'nothing'));
  }
  if (SITE_CONTACT !== '' && readContact(SITE_CONTACT) === null) {
    const expected = 'an e-mail address or an address that begins with https://';
    messages.push(composeMessage('site/contact', { file: 'SITE_CONTACT' }, expected, `“${SITE_CONTACT}”`));
  }
  return messages;
}
