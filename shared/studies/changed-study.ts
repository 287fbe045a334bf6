import { type MinutesNorm, restNorm } from './balance-norms.ts';
import type { Study, StudyPatch } from './study.ts';

/**
 * A study with the named parts changed. What the norm of rest is a percentage of stands in the norm and in the policy:
 * the one that was changed takes the other along, and the norm decides where both were.
 */
export function changedStudy(study: Study, patch: StudyPatch): Study {
  const policy = { ...study.policy, ...patch.policy };
  const norms = { ...study.norms, ...patch.norms };
  const report = { ...study.report, ...patch.report };
  const sampling = { ...study.sampling, ...patch.sampling };
  const timeStudy = { ...study.timeStudy, ...patch.timeStudy };
  const measures = patch.measures ?? study.measures;
  const next = { policy, norms, measures, report, sampling, timeStudy };
  const { rest } = norms;
  if (!('percent' in rest)) return next;
  if (patch.norms?.rest) return { ...next, policy: { ...policy, restBase: baseOf(rest) } };
  return { ...next, norms: { ...norms, rest: restNorm(rest.percent, policy.restBase) } };
}

function baseOf({ kind }: MinutesNorm): 'operative' | 'shift' {
  return kind === 'of-shift' ? 'shift' : 'operative';
}
