import { useTranslation } from 'react-i18next';

import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { AmountField } from './AmountField.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';

interface ErrorRowProps {
  readonly study: Study;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

const SECONDS = 60;
const LEAST = 0.1;

/** How large the error of a mean may be: a percentage of it, or minutes, as the study allows it. */
export function ErrorRow({ study: { policy, timeStudy }, onChange }: ErrorRowProps) {
  const { t } = useTranslation();
  const name = t('timeStudy.dialog.error');
  const isRelative = policy.errorKind === 'relative';
  return (
    <ChoiceRow name={name} meaning={t('timeStudy.dialog.errorMeaning')}>
      {() => (
        <AmountField
          label={name}
          amount={
            isRelative ? timeStudy.relativeError * 100 : timeStudy.absoluteErrorSeconds / SECONDS
          }
          suffix={isRelative ? '\u00A0%' : `\u00A0${t('format.minute')}`}
          min={LEAST}
          max={isRelative ? 90 : 600}
          onAmount={(amount) =>
            onChange(name, {
              timeStudy: isRelative
                ? { relativeError: amount / 100 }
                : { absoluteErrorSeconds: amount * SECONDS },
            })
          }
        />
      )}
    </ChoiceRow>
  );
}
