import type { StudyPolicy } from '../../studies/study-policy.ts';
import { wholeCount } from '../whole-count.ts';
import { confidenceOfConstant, zOfConfidence } from './confidence-constant.ts';
import { momentsForAbsoluteError, momentsForRelativeError } from './moments.ts';

/** How many moments a study needs, and the confidence that the choice of constant stands for. */
export interface RequiredMoments {
  readonly moments: number;
  readonly wholeMoments: number;
  readonly confidence: number;
  readonly z: number;
}

/**
 * Moments by the formula and the constant that the policy chose. `error` is relative or absolute, as the policy says.
 * A share of 0 has no relative error: undefined.
 */
export function requiredMoments(
  share: number,
  error: number,
  policy: Pick<StudyPolicy, 'errorKind' | 'samplingConstant' | 'confidence'>,
): RequiredMoments | undefined {
  if (policy.errorKind === 'relative' && share === 0) return undefined;
  const constant = constantOf(policy);
  const z = constant === undefined ? zOfConfidence(policy.confidence) : Math.sqrt(constant);
  const question = { share, error, z };
  const moments =
    policy.errorKind === 'relative'
      ? momentsForRelativeError(question)
      : momentsForAbsoluteError(question);
  const confidence = constant === undefined ? policy.confidence : confidenceOfConstant(constant);
  return { moments, wholeMoments: wholeCount(moments), confidence, z };
}

function constantOf({
  samplingConstant,
}: Pick<StudyPolicy, 'samplingConstant'>): number | undefined {
  if (samplingConstant === 'z') return undefined;
  return samplingConstant === 'a2-2' ? 2 : 3;
}
