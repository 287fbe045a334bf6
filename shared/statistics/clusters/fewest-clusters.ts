/**
 * With one or two clusters the spread between them is not known well enough to promise anything. From so many people on
 * they are the clusters, and an interval speaks of such people.
 */
export const FEWEST_CLUSTERS = 3;
