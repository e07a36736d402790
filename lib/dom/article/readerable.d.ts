/** Readability ships its cheap test as a CommonJS file of its own, without types of its own. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';
  const test: typeof isProbablyReaderable;
  export default test;
}
