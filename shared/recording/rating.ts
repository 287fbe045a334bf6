/** Rating of a person who works at the standard pace, on the scale of ILO. */
export const STANDARD_RATING = 100;

/**
 * Basic time = observed time × rating / standard rating (ILO, Introduction to Work Study, ch. 23): 0.16 at 125, 0.20 at
 * 100 and 0.25 at 80 are one and the same.
 */
export function basicTime(observed: number, rating: number, standard = STANDARD_RATING): number {
  return (observed * rating) / standard;
}

/**
 * Normal time NT = OT · PR of one element, with the rating as a factor (1 = standard pace). Null: the pace is not
 * rated, as in Russian practice, which picks an average performer instead; then it is the observed time.
 */
export function normalTime(observed: number, rating: number | null): number {
  return observed * (rating ?? 1);
}
