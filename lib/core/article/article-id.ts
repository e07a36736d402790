/**
 * Query parameters that say where a reader came from, not which article it is. From the documentation of the tools
 * that add them: Google Analytics and Ads, Meta, Microsoft, Mailchimp, HubSpot, Matomo, Yandex, and outlets' own.
 */
const TRACKING_PARAMETERS =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|igshid|yclid|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|mtm_\w+|pk_\w+|at_\w+|cmpid|cmp|ocid|ns_\w+|ref|ref_src|smid|smtyp|partner|s_cid|CMP|xtor|__twitter_impression|_ga|_gl|guccounter|guce_\w+)$/;

/** The URL without what does not say which article it is: fragment, tracking parameters, trailing `/index.html`. */
export function cleanUrl(url: string): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // Taken from the text: a content script in Firefox cannot iterate the page's URLSearchParams.
  for (const pair of clean.search.slice(1).split('&')) {
    const name = pair.split('=', 1)[0] ?? '';
    if (TRACKING_PARAMETERS.test(name)) clean.searchParams.delete(name);
  }
  clean.pathname = clean.pathname.replace(/\/index\.html?$/, '/');
  return clean.href;
}

/**
 * The identity of an article: its canonical URL where that can be believed, else its own URL, both cleaned.
 *
 * A canonical that is no web address, names another site, or is the home page of a page that is not, is a template's
 * mistake and would throw all articles of the outlet into one.
 */
export function articleId(pageUrl: string, canonicalHref: string | null): string {
  const own = cleanUrl(pageUrl);
  if (canonicalHref === null || !URL.canParse(canonicalHref, pageUrl)) return own;
  const canonical = new URL(canonicalHref, pageUrl);
  const page = new URL(pageUrl);
  const isWeb = canonical.protocol === 'https:' || canonical.protocol === 'http:';
  const isHomePage = canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/';
  if (!isWeb || isHomePage || !isSameSite(canonical, page)) return own;
  return cleanUrl(canonical.href);
}

/** Same host, or one a subdomain of the other: `www.`, `m.`, `amp.` of one outlet. Ports must agree. */
function isSameSite(a: URL, b: URL): boolean {
  if (a.port !== b.port && a.protocol === b.protocol) return false;
  const bare = (host: string) => host.replace(/^(?:www|m|mobile|amp|edition)\./, '');
  return bare(a.hostname) === bare(b.hostname);
}
