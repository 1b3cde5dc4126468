/** Longer ones are no addresses that anybody could judge in a question. */
const longestLink = 2000;

/** The address that may be shown in the browser; null for one of another kind. */
export function readLink(url: string): string | null {
  if (url.length > longestLink || !URL.canParse(url)) return null;
  const { protocol, href, username, password } = new URL(url);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username + password === '';
  return isWeb || protocol === 'mailto:' ? href : null;
}
