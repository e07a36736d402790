/** The one place where what nobody expected surfaces in the background: its console, with what was being done. */
export function report(error: unknown, what: string): void {
  // biome-ignore lint/suspicious/noConsole: there is no other place to tell it; nothing is sent anywhere (promise 2).
  console.error(`Whowhen: ${what} failed.`, error);
}
