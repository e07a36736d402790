/** Symbols at least one of which has to occur in a text. */
export type Requirement = readonly string[];

/** Whether a text with these symbols has what is required. */
export function meets(present: ReadonlySet<string>, requirements: readonly Requirement[]): boolean {
  for (const requirement of requirements) {
    let occurs = false;
    for (let i = 0; i < requirement.length && !occurs; i++) occurs = present.has(requirement[i] ?? '');
    if (!occurs) return false;
  }
  return true;
}

/**
 * What must occur in a text for a compiled form to match anywhere in it. Most texts lack something for most forms, and
 * looking for that is cheaper than running, and first compiling, the expression.
 *
 * @param source Source of a regular expression as `compileForm` makes it: character classes, groups, lookarounds,
 *   alternatives, `?` and `{m,n}`.
 */
export function requirementsOf(source: string): Requirement[] {
  return new RequirementParser(source).alternatives();
}

class RequirementParser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or the closing bracket. */
  alternatives(): Requirement[] {
    const branches = [this.#sequence()];
    while (this.#source.charAt(this.#at) === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    const [only = []] = branches;
    if (branches.length === 1) return only;
    // One of the branches matches, so one thing out of what each of them needs must be there.
    const needs = branches.map(narrowest);
    return needs.every((need) => need !== undefined) ? [needs.flat()] : [];
  }

  #sequence(): Requirement[] {
    const requirements: Requirement[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const item = this.#source.charAt(this.#at) === '(' ? this.#group() : [this.#symbols()];
      if (!this.#isOptional()) requirements.push(...item);
    }
    return requirements;
  }

  #group(): Requirement[] {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const requirements = this.alternatives();
    this.#at += 1;
    return opening.endsWith('!') ? [] : requirements;
  }

  #symbols(): Requirement {
    const from = this.#at + 1;
    let end = from;
    while (this.#source.charAt(end) !== ']') end += this.#source.charAt(end) === '\\' ? 2 : 1;
    this.#at = end + 1;
    return [...this.#source.slice(from, end).replace(/\\(.)/g, '$1')];
  }

  #isOptional(): boolean {
    const [quantifier = ''] = /^(?:\?|\{\d+,\d+\})/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    return quantifier === '?' || quantifier.startsWith('{0');
  }
}

function narrowest(requirements: readonly Requirement[]): Requirement | undefined {
  return requirements.toSorted((a, b) => a.length - b.length)[0];
}
