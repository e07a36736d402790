/**
 * The host name a reader means by what they typed or pasted: `https://Example.org/news` is `example.org`.
 * Null when it names no site of the web.
 */
export function siteName(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, username, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && (hostname.includes('.') || hostname === 'localhost') ? hostname : null;
}
