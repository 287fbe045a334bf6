import type { TFunction } from 'i18next';

import { formatShare } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import { type StudyPolicy, studyPolicyPatchSchema } from './study-policy.ts';
import type { StudyPatch } from './study.ts';

/** One choice of method. */
export type PolicyKey = keyof StudyPolicy;

type ListedKey = Exclude<PolicyKey, 'isPaceRated' | 'confidence'>;
type Choice = StudyPolicy[ListedKey];

/** The choices by what they change, in the order of the dialog. */
export const POLICY_GROUPS = [
  { id: 'balance', keys: ['productivityGrowth', 'excessRest', 'restBase'] },
  { id: 'norm', keys: ['normAverage', 'cleaning', 'isPaceRated', 'allowanceBase', 'absence'] },
  {
    id: 'precision',
    keys: ['confidence', 'errorKind', 'standardError', 'deviationDivisor', 'samplingConstant'],
  },
] as const satisfies readonly { readonly id: string; readonly keys: readonly PolicyKey[] }[];

const OPTIONS: Readonly<Record<ListedKey, readonly Choice[]>> = {
  productivityGrowth: ['C', 'A', 'B'],
  excessRest: ['discipline', 'separate'],
  restBase: ['operative', 'shift'],
  normAverage: ['mean', 'median'],
  cleaning: ['none', 'stepwise', 'min-and-max', 'limit-values'],
  allowanceBase: ['job', 'workday'],
  absence: ['nominal-by-funds', 'nominal-by-absences', 'effective'],
  errorKind: ['relative', 'absolute'],
  standardError: ['clustered', 'naive'],
  deviationDivisor: ['n-1', 'n'],
  samplingConstant: ['z', 'a2-2', 'a2-3'],
};

const CONFIDENCES = [0.9, 0.95, 0.99];

interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

interface PolicyChoice {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What is chosen and what could be, in words. */
export function policyChoice(
  { t, locale }: Words,
  policy: StudyPolicy,
  key: PolicyKey,
): PolicyChoice {
  if (key === 'confidence') {
    const known = [...new Set([...CONFIDENCES, policy.confidence])].toSorted((a, b) => a - b);
    return {
      value: String(policy.confidence),
      options: known.map((each) => ({ value: String(each), label: formatShare(locale, each) })),
    };
  }
  if (key === 'isPaceRated') {
    return {
      value: policy.isPaceRated ? 'rated' : 'unrated',
      options: (['unrated', 'rated'] as const).map((value) => ({
        value,
        label: t(`studies.options.${value}`),
      })),
    };
  }
  return {
    value: policy[key],
    options: OPTIONS[key].map((value) => ({ value, label: t(`studies.options.${value}`) })),
  };
}

/** The words of what is chosen. */
export function policyWords(words: Words, policy: StudyPolicy, key: PolicyKey): string {
  const { value, options } = policyChoice(words, policy, key);
  return options.find((option) => option.value === value)?.label ?? value;
}

/** The change that a choice makes. */
export function policyPatch(key: PolicyKey, value: string): StudyPatch {
  const chosen = { confidence: Number(value), isPaceRated: value === 'rated' };
  return { policy: studyPolicyPatchSchema.parse({ [key]: value, ...pick(chosen, key) }) };
}

function pick(chosen: Readonly<Record<string, unknown>>, key: string): object {
  return key in chosen ? { [key]: chosen[key] } : {};
}
