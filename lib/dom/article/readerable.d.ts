/** Readability ships its cheap test as a CommonJS file of its own, without types of its own. */
declare module '@mozilla/readability/Readability-readerable.js' {
  const isProbablyReaderable: typeof import('@mozilla/readability').isProbablyReaderable;
  export = isProbablyReaderable;
}
