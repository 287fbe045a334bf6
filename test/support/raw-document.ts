// The document of the command line for a photograph that was computed from the rows.
import { operationName } from '#shared/operations/operation-name.ts';

import type { RawPhoto } from './raw-photo.ts';

const seconds = (ms: number): number => ms / 1000;
const secondsOrNull = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

/** What `photo --json` must print of one person's figures, in English; how many readings are enough is advice. */
export function rawDocument(photo: RawPhoto): object {
  const { from, to, photograph, ms, workingMs, resultMs, nonResultShare, byKind } = photo;
  const nameOf = new Map(photo.people.map(({ personId, name }) => [personId, name]));
  return {
    period: { from, to },
    photograph,
    definition: 'non-result = 1 - result / (all - rest - absence)',
    totals: {
      seconds: seconds(ms),
      workingSeconds: seconds(workingMs),
      resultSeconds: seconds(resultMs),
      nonResultShare,
      byKind: Object.fromEntries(
        Object.entries(byKind).map(([kind, time]) => [kind, seconds(time)]),
      ),
    },
    operations: photo.operations.map((each) => ({
      code: each.code,
      name: operationName(each, 'en'),
      kind: each.kind,
      index: each.timeIndex,
      observations: each.observations,
      units: each.units,
      seconds: seconds(each.ms),
      shareOfWorking: each.shareOfWorking,
      mean: {
        ...each.mean,
        value: secondsOrNull(each.mean.value),
        low: secondsOrNull(each.mean.low),
        high: secondsOrNull(each.mean.high),
      },
      median: secondsOrNull(each.median),
      p90: secondsOrNull(each.p90),
      perUnit: secondsOrNull(each.perUnit),
      deviation: secondsOrNull(each.deviation),
      interruptions: each.interruptions,
      excluded: each.excluded,
      normal: null,
    })),
    days: photo.days.toReversed().map(({ day, personId, segments, gapMs, coverage, ...own }) => ({
      date: day,
      person: nameOf.get(personId),
      segments,
      seconds: seconds(own.ms),
      gapSeconds: seconds(gapMs),
      coverage,
    })),
    people: photo.people.map(({ name, days, ...own }) => ({
      person: name,
      days,
      seconds: seconds(own.ms),
      workingSeconds: seconds(own.workingMs),
      resultSeconds: seconds(own.resultMs),
      nonResultShare: own.nonResultShare,
    })),
  };
}
