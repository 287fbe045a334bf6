import type { Operation } from '#shared/operations/operation.ts';
import type { Away, AwayAnswer } from '#shared/recording/away.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

/** An answer of one click, with the operation that the time will count as. */
export interface ReadyAnswer {
  readonly answer: AwayAnswer;
  readonly operation: Operation | null;
}

/** Codes of the built-in operations that an answer can mean, the most likely first. */
const MEANINGS: readonly (readonly [AwayAnswer, readonly string[]])[] = [
  ['call', ['call-follow-up', 'call-first', 'call-closing']],
  ['meeting', ['meeting', 'team-meeting']],
  ['road', ['travel']],
  ['rest', ['rest', 'lunch']],
];

/** The answers that this catalogue has an operation for. */
export function readyAnswers(active: readonly Operation[]): ReadyAnswer[] {
  return MEANINGS.flatMap(([answer, codes]): ReadyAnswer[] => {
    const found = codes.flatMap(
      (code) => active.find((operation) => operation.code === code) ?? [],
    );
    return found[0] ? [{ answer, operation: found[0] }] : [];
  });
}

/** What ran when the person left, if the recorder still shows it. */
export function interruptedBy(
  { running, held }: RecorderView,
  { observationId }: Away,
): Operation['id'] | undefined {
  const shown = running ? [running, ...held] : held;
  return shown.find((each) => each.observationId === observationId)?.operationId;
}
