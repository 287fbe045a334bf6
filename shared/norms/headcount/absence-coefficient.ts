/** The two conventions in print that lead from present to listed persons. They differ: a report names the one used. */
export type AbsenceConvention = 'by-funds' | 'by-absences';

/**
 * Coefficient of planned absences Кн: `by-funds` Фном / Фэф (274/239 = 1.1464), `by-absences` 1 + (Фном − Фэф) / Фном
 * (1.1277). Only by funds is a nominal fund with Кн the same as an effective fund without. No fund: undefined.
 */
export function absenceCoefficient(
  nominal: number,
  effective: number,
  convention: AbsenceConvention,
): number | undefined {
  if (nominal <= 0 || effective <= 0) return undefined;
  return convention === 'by-funds' ? nominal / effective : 1 + (nominal - effective) / nominal;
}
