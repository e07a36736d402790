/** Lets the page have its turn: what waits for the main thread (input, painting) goes before the caller does. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
