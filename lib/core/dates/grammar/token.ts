/** What a lexer for one kind of token found: up to where, and its symbol or none where it stands for nothing. */
export interface Token {
  readonly symbol: string | null;
  readonly end: number;
}
