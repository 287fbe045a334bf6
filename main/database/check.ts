/** One thing that must hold. `detail` says what was found, in English: it is for support and scripts. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}
