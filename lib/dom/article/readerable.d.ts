/** Readability ships its cheap test as a file of its own, without types of its own. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable } from '@mozilla/readability';
}
