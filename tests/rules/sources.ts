import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseSync } from 'vite';

/** The product's own code; tests may reach for anything. */
const PRODUCT = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}'];

export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** Path from the project's root for our own files, else the name of the package. */
  readonly target: string;
  /** Types vanish when built: they bind the reader, not the bundle. */
  readonly isTypeOnly: boolean;
}

export function productFiles(): SourceFile[] {
  return globSync(PRODUCT)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every static import, re-export and dynamic import of a literal. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module } = parseSync(path, text);
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ request: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      request: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"]|['"]$/g, ''),
      isTypeOnly: false,
    })),
  ];
  return named.map(({ request, isTypeOnly }) => ({ target: resolveRequest(path, request), isTypeOnly }));
}

/** A node of the syntax tree, as the parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All nodes of a file's syntax tree, parents first. */
export function* syntaxOf({ path, text }: SourceFile): Generator<SyntaxNode> {
  const waiting: unknown[] = [parseSync(path, text).program];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value.filter((item) => item !== undefined).reverse());
    else if (isNode(value)) {
      yield value;
      waiting.push(
        ...Object.values(value)
          .filter((child) => typeof child === 'object' && child !== null)
          .reverse(),
      );
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function resolveRequest(from: string, request: string): string {
  const file = request.replace(/\?.*$/, '');
  if (file.startsWith('.')) return posix.normalize(posix.join(dirname(from), file));
  const own = /^#(?<folder>lib|components|tests)\/(?<rest>.*)$/.exec(file)?.groups;
  if (own) return `${own.folder}/${own.rest}`;
  return file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/');
}
