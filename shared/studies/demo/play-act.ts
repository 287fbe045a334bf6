import { assert, assertNever } from '../../lib/assert.ts';
import type { OperationId } from '../../operations/operation.ts';
import { beginAway, endAway } from '../../recording/absence-step.ts';
import { changed } from '../../recording/row-change.ts';
import { answerAway } from '../../workdays/answer-away.ts';
import type { Absence, Act, Answer, Happening } from './act.ts';
import type { DemoOperation } from './lengths.ts';
import type { PlayedRecorder } from './played-recorder.ts';

/** Finds the catalogue's operation of a code. */
export type FindOperation = (code: DemoOperation | 'late') => OperationId;

/** Plays a performance: presses its key, lets time pass, and does what happens inside it. */
export function playAct(
  recorder: PlayedRecorder,
  act: Act,
  findOperation: FindOperation,
  kind: 'switch' | 'interrupt' = 'switch',
): void {
  recorder.press({ kind, operationId: findOperation(act.operation) });
  let own = 0;
  for (const happening of act.inside) {
    recorder.wait(happening.after - own);
    own = happening.after;
    play(recorder, happening, findOperation);
  }
  recorder.wait(act.ms - own);
}

function play(recorder: PlayedRecorder, happening: Happening, findOperation: FindOperation): void {
  switch (happening.kind) {
    case 'mark':
      return recorder.press(happening.command);
    case 'pause':
      recorder.press({ kind: 'pause' });
      recorder.wait(happening.ms);
      return recorder.press({ kind: 'resume' });
    case 'interruption':
      playAct(recorder, happening.act, findOperation, 'interrupt');
      return recorder.press({ kind: 'resume' });
    case 'absence':
      return happening.absence.causes.includes('crash')
        ? crash(recorder, happening.absence)
        : leave(recorder, happening.absence);
    case 'answer':
      return answer(recorder, happening.answer, findOperation);
    default:
      return assertNever(happening);
  }
}

/** The system notices some time later that nobody is there, and at once that somebody is back. */
function leave(recorder: PlayedRecorder, { ms, causes, noticedAfterMs }: Absence): void {
  const left = recorder.now();
  recorder.wait(noticedAfterMs);
  recorder.notice('away-begin', (state, context) => beginAway(state, causes, context), left);
  recorder.wait(ms - noticedAfterMs);
  recorder.notice('away-end', endAway);
}

/** Between the restart of the application and the key with which the work goes on. */
const RESUMED_AFTER_MS = 23_480;

/** The application stopped; its next start closes what ran at the last heartbeat, and nothing goes on by itself. */
function crash(recorder: PlayedRecorder, { ms, causes }: Absence): void {
  const left = recorder.now();
  recorder.wait(ms - RESUMED_AFTER_MS);
  recorder.notice('away-begin', (state, context) => beginAway(state, causes, context), left);
  recorder.notice('away-end', ({ away }, { moment }) =>
    away ? [changed('away', away, { end: moment.at })] : [],
  );
  recorder.wait(RESUMED_AFTER_MS);
  recorder.press({ kind: 'resume' });
}

function answer(
  recorder: PlayedRecorder,
  { answer: word, operation }: Answer,
  findOperation: FindOperation,
): void {
  const away = recorder.rows.aways().findLast((each) => each.answer === null);
  assert(away !== undefined, 'somebody was away');
  const operationId = operation && findOperation(operation);
  recorder.repair({ action: 'answer', reason: null }, (record, context) =>
    answerAway(record, { away, answer: word, operationId, endedAt: null }, context),
  );
}
