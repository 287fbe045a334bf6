import { useTranslation } from 'react-i18next';

import { isNeutral, scenarioNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import { numberName } from '#shared/simulation/words/number-names.ts';

import { useLocale } from '../lib/i18n.ts';
import type { EditorPartProps } from './editor-part.ts';
import { NumberField } from './NumberField.tsx';
import { useScenarioNames } from './role-names.ts';
import { sourceWords } from './source-words.ts';

interface PathFieldProps extends Pick<EditorPartProps, 'scenario' | 'onEdit'> {
  readonly path: string;
  readonly min?: number;
  readonly max: number;
}

/** The number at a path of a scenario under its name, with where it comes from; nothing where there is no such number. */
export function PathField({ scenario, path, min = 0, max, onEdit }: PathFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const number = scenarioNumbers(scenario).find((each) => each.path === path);
  if (!number) return null;
  const { value, source } = number;
  const isUnsaid = isNeutral(number) && !source;
  return (
    <NumberField
      isLabelled
      label={numberName(t, names, path)}
      {...(isUnsaid ? {} : { note: sourceWords({ t, locale }, source) })}
      value={value}
      min={min}
      max={max}
      onValue={(next) => onEdit({ kind: 'number', path, value: next })}
    />
  );
}
