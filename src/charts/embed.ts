/** The value as JSON for a script element of a page: no text in it can close the element or open a comment. */
export const embedJson = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
