/**
 * Query parameters that say where a reader came from, not which article it is. From the documentation of the tools
 * that add them: Google Analytics and Ads, Meta, Microsoft, Mailchimp, HubSpot, Matomo, Yandex, and outlets' own.
 */
const TRACKING_PARAMETERS =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|igshid|yclid|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|mtm_\w+|pk_\w+|at_\w+|cmpid|cmp|ocid|ns_\w+|ref|ref_src|smid|smtyp|partner|s_cid|CMP|xtor|__twitter_impression|_ga|_gl|guccounter|guce_\w+)$/;

/**
 * The URL without what does not say which article it is: fragment, credentials, tracking parameters, trailing
 * `/index.html`. What stays of the query stays as it was written: sites are not alike in how they escape.
 */
export function cleanUrl(url: string): string {
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  const pairs = clean.search.slice(1).split('&');
  clean.search = pairs.filter((pair) => !TRACKING_PARAMETERS.test(pair.replace(/=.*$/s, ''))).join('&');
  clean.pathname = clean.pathname.replace(/\/index\.html?$/, '/');
  return clean.href;
}

/** Marks of another view of the same article: AMP and print. */
const VIEW_PARAMETERS =
  /^(?:amp|outputType=amp|output=amp|print|printable|print=\w*|printable=\w*|view=print|mode=print|amp=\w*)$/i;
/** Google's viewer and the AMP cache carry the outlet's address in their own path, `s` for https. */
const AMP_VIEWER = /^\/amp\/(s\/)?(.+)$/;
const AMP_CACHE = /^\/(?:c|v|wp)\/(s\/)?(.+)$/;
const HOME_PAGE = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

/**
 * The identity of an article: its canonical URL where that can be believed, else its own URL, both cleaned, without the
 * marks of an AMP or print view and out of an AMP cache.
 *
 * A canonical that is no web address, names another site, or is the home page of a page that is not, is a template's
 * mistake and would throw all articles of the outlet into one.
 */
export function articleId(pageUrl: string, canonicalHref: string | null): string {
  const own = withoutView(cleanUrl(outOfAmpCache(pageUrl)));
  if (canonicalHref === null || !URL.canParse(canonicalHref, pageUrl)) return own;
  const canonical = new URL(cleanUrl(new URL(canonicalHref, pageUrl).href));
  const page = new URL(own);
  const isWeb = canonical.protocol === 'https:' || canonical.protocol === 'http:';
  const isHomePage =
    HOME_PAGE.test(canonical.pathname) && canonical.search === '' && !HOME_PAGE.test(page.pathname);
  return isWeb && !isHomePage && isSameSite(canonical, page) ? canonical.href : own;
}

function withoutView(url: string): string {
  const plain = new URL(url);
  const pairs = plain.search.slice(1).split('&');
  plain.search = pairs.filter((pair) => !VIEW_PARAMETERS.test(pair)).join('&');
  return plain.href;
}

function outOfAmpCache(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const form = /(?:^|\.)google\.[a-z.]+$/.test(hostname)
    ? AMP_VIEWER
    : hostname.endsWith('.cdn.ampproject.org')
      ? AMP_CACHE
      : null;
  const [, secure, address] = form?.exec(pathname) ?? [];
  const inner = `${secure ? 'https' : 'http'}://${address}${search}`;
  return address && URL.canParse(inner) ? inner : url;
}

/** Same host but for the prefixes outlets use for one and the same site. Ports must agree. */
function isSameSite(a: URL, b: URL): boolean {
  if (a.port !== b.port && a.protocol === b.protocol) return false;
  const bare = (host: string) => host.replace(/^(?:www|m|mobile|amp|edition)\./, '');
  return bare(a.hostname) === bare(b.hostname);
}
