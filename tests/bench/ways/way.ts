/** One way to find the roster's people. Modules of this folder export one as `prepare`. */
export type Prepare = (names: readonly string[]) => (text: string) => unknown;
