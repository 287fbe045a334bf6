import type { Words } from '../lib/texts.ts';
import { allowedErrorWords } from './allowed-error-words.ts';
import { NORM_KEYS, normWords } from './norm-words.ts';
import { POLICY_GROUPS, policyWords } from './policy-choices.ts';
import type { Study } from './study.ts';

/** One norm or choice in words, such as `Base of rest in percent`: `operative time`. */
export interface ReckoningChoice {
  readonly name: string;
  readonly choice: string;
}

/** Every norm of the balance and every choice of method that is in force, in the order of the dialog; then the allowed error. */
export function reckoningChoices(words: Words, study: Study): ReckoningChoice[] {
  const { t } = words;
  const norms = NORM_KEYS.map((key) => ({
    name: t(`studies.norms.${key}.name`),
    choice: normWords(words, study.norms[key]),
  }));
  const policy = POLICY_GROUPS.flatMap(({ keys }) => keys).map((key) => ({
    name: t(`studies.policy.${key}.name`),
    choice: policyWords(words, study.policy, key),
  }));
  const error = { name: t('cleaned.allowedError'), choice: allowedErrorWords(words, study) };
  return [...norms, ...policy, error];
}
