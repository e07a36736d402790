/** Headlines beyond which a page is a list of teasers, and no endless page. */
const MAX_HEADLINES = 50;

/**
 * The parts of a page that begin with a headline as one before has it: an `<h1>` that shares a class with it. So endless
 * pages can be told apart that put their articles into `<div>`s; headings of a text have other classes than its
 * headline, or none.
 */
export function headlineParts(page: Document): readonly Element[] {
  const headlines = [...page.querySelectorAll('h1[class]')];
  if (headlines.length > MAX_HEADLINES) return [];
  return headlines.flatMap((headline, at) => {
    const alike = headlines.filter((other) => other !== headline && shareClass(headline, other));
    return alike.some((other) => headlines.indexOf(other) < at) ? largestWithout(alike, headline) : [];
  });
}

function shareClass(one: Element, other: Element): boolean {
  return [...one.classList].some((name) => other.classList.contains(name));
}

/** The largest element around a headline that holds none of the others. */
function largestWithout(others: readonly Element[], headline: Element): Element {
  let part = headline;
  for (let up = part.parentElement; up; up = up.parentElement) {
    const holder = up;
    if (others.some((other) => holder.contains(other))) break;
    part = up;
  }
  return part;
}
