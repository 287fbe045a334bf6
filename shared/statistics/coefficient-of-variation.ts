import { mean } from './mean.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Coefficient of variation s / x̄, with n − 1. Undefined for fewer than two values and for a mean that is not positive. */
export function coefficientOfVariation(values: readonly number[]): number | undefined {
  const centre = mean(values);
  const spread = standardDeviation(values);
  return centre === undefined || spread === undefined || centre <= 0 ? undefined : spread / centre;
}
