/** What formulas need of a stream of customers and of their service: λ, E[S] and E[S²]. */
export interface ServiceMoments {
  readonly rate: number;
  readonly mean: number;
  readonly secondMoment: number;
}
