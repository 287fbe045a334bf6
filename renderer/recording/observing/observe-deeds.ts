import type { Operation } from '#shared/operations/operation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { ratingBy, ratingOf } from './rated-reading.ts';
import type { TimingMode } from './timing-mode.ts';

/** What an observer can do, by keys and by buttons. */
export interface ObserveDeeds {
  readonly begin: (operation: Operation, isInterrupting: boolean) => void;
  /** A pause, or the end of a reading that stands alone. */
  readonly stop: () => void;
  readonly resume: () => void;
  readonly unit: () => void;
  readonly undo: () => void;
  readonly end: () => void;
  readonly rate: (rating: number | null) => void;
  readonly rateBy: (percent: number) => void;
}

/** The commands behind the keys. A reading that stands alone has a shift of its own, so that no gap follows it. */
export function deedsOf(
  view: RecorderView,
  mode: TimingMode,
  send: (command: RecorderCommand) => void,
): ObserveDeeds {
  const rating = ratingOf(view);
  const rate = (next: number | null): void => send({ kind: 'rate', rating: next });
  return {
    begin: ({ id: operationId }, isInterrupting) =>
      send({ kind: isInterrupting && view.running ? 'interrupt' : 'switch', operationId }),
    stop: () => send({ kind: mode === 'snap-back' ? 'end-day' : 'pause' }),
    resume: () => send({ kind: 'resume' }),
    unit: () => send({ kind: 'unit', count: 1 }),
    undo: () => send({ kind: 'undo' }),
    end: () => send({ kind: 'end-day' }),
    rate,
    rateBy: (percent) => {
      if (rating !== undefined) rate(ratingBy(rating, percent));
    },
  };
}
