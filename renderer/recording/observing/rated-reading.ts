import { paceRatingSchema } from '#shared/recording/observation.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

const STANDARD = 100;

/** The rating of what a rating key would rate: the running reading, else the last one; undefined where there is none. */
export function ratingOf({ running, lastObserved }: RecorderView): number | null | undefined {
  return (running ?? lastObserved)?.paceRating;
}

/** The rating that many percent away, from the standard pace where nothing was rated yet, within what can be rated. */
export function ratingBy(rating: number | null, percent: number): number {
  const wanted = (rating ?? STANDARD) + percent;
  return paceRatingSchema.safeParse(wanted).data ?? rating ?? STANDARD;
}
