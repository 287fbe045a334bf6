// The norms of the demonstration study, as tests ask for them.
import type { Approval } from '#shared/norms/approved-norm.ts';
import type { NormPlanPatch } from '#shared/norms/norm-plan.ts';
import type { NormLine, NormsView } from '#shared/norms/norms-view.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import { startTestApp, type TestApp } from './test-app.ts';

/** The study, and what a person does with its norms. */
export interface NormStudy {
  readonly app: TestApp;
  readonly view: () => Promise<NormsView>;
  readonly line: (code: string) => Promise<NormLine>;
  readonly plan: (patch: NormPlanPatch) => Promise<unknown>;
  readonly reckon: (policy: Partial<StudyPolicy>) => Promise<unknown>;
  readonly approve: (codes: readonly string[], by?: Partial<Approval>) => Promise<string[]>;
}

/** The demonstration study in memory. */
export function startNormStudy(): NormStudy {
  const app = startTestApp({ isDemo: true });
  const view = (): Promise<NormsView> => app.api.norms.view({});
  return {
    app,
    view,
    line: async (code) => lineOf(await view(), code),
    plan: (patch) => app.api.norms.changePlan(patch),
    reckon: (policy) => app.api.studies.change({ policy }),
    approve: async (codes, by) => {
      const { ids } = await app.api.norms.approve({
        approvedBy: 'Head of sales',
        approvedOn: '2026-03-30',
        ...by,
        operationIds: codes.map((code) => app.operation(code)),
        filter: {},
      });
      return ids;
    },
  };
}

/** The line of an operation; one that is not there fails the test. */
export function lineOf({ lines }: NormsView, code: string): NormLine {
  const line = lines.find((each) => each.code === code);
  if (!line) throw new Error(`No line of ${code}`);
  return line;
}

/** The sum of numbers. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
