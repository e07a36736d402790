/** The one place where what nobody expected surfaces in the page: its console. */
export function report(error: unknown, what: string): void {
  // biome-ignore lint/suspicious/noConsole: there is no other place to tell it; nothing is sent anywhere (promise 2).
  console.error(`Whowhen: ${what} failed.`, error);
}
