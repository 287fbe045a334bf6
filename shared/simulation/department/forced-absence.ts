/** Somebody who is not there for one whole month of a run, counted from 0, whatever chance says. */
export interface ForcedAbsence {
  readonly name: string;
  readonly month: number;
}
