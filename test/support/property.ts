/** How often a property is tried: with `CHRONOKADR_CAMPAIGN=full` ten times as often, and each time with other values. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  return process.env['CHRONOKADR_CAMPAIGN'] === 'full'
    ? { numRuns: numRuns * 10 }
    : { numRuns, seed: 20_260_302 };
}
