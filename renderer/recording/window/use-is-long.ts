import { useQuery } from '@tanstack/react-query';

import type { RecorderView } from '#shared/recording/recorder-view.ts';
import type { UsualLength } from '#shared/recording/usual-length.ts';

import { usualQuery } from '../recording-queries.ts';
import { elapsedOf, type Running } from '../RunningTime.tsx';
import { useRecorderNowAs } from '../use-recorder.ts';

/** With fewer earlier observations nobody can say what is unusual. */
const ENOUGH = 10;

/**
 * The bound that the running observation has passed, ms: the 95th percentile of the operation's earlier ones in the
 * last ninety days. Null while it is not unusual, or nobody can say.
 */
export function useIsLong({ running, personId, day }: RecorderView): number | null {
  // Quietly: without it the window is complete.
  const { data } = useQuery(usualQuery(personId, day));
  const bound = data && running ? boundOf(data, running) : null;
  return useRecorderNowAs(personId, (now) =>
    running !== null && bound !== null && elapsedOf(running, now) > bound ? bound : null,
  );
}

function boundOf(
  lengths: readonly UsualLength[],
  { operationId }: NonNullable<Running>,
): number | null {
  const usual = lengths.find((each) => each.operationId === operationId);
  return usual && usual.observations >= ENOUGH ? usual.p95 : null;
}
