import { Button, NumberInput, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { BreakEven } from '#shared/simulation/analysis/break-even.ts';
import { type Measure, usualMeasure } from '#shared/simulation/analysis/measure.ts';
import { possibleRange } from '#shared/simulation/analysis/possible-range.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import { countedNumbers, type ScenarioNumber } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioQuestion } from '#shared/simulation/scenario-question.ts';
import { numberName } from '#shared/simulation/words/number-names.ts';

import { useLocale } from '../lib/i18n.ts';
import { measureText, rangeText } from './measure-text.ts';
import type { Questions } from './questions.ts';
import { QuestionSection } from './QuestionSection.tsx';
import { useScenarioNames } from './role-names.ts';
import { plainNumber } from './source-words.ts';

import classes from './Question.module.css';

interface BreakEvenSectionProps {
  readonly questions: Questions;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

const RUNS = 40;
/** The speed of a role after the change: what is promised, and asked about first. */
const PROMISED = /^phases\.[1-9]\d*\.split\.roles\..+\.speed$/;

/** How far one number alone must go for a target. */
export function BreakEvenSection({ questions, onEdit }: BreakEvenSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const { scenario } = questions.now;
  const numbers = countedNumbers(scenario);
  const measure = usualMeasure(scenario);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<number | string>(measure === 'ratio' ? 1 : '');
  const number = numberOf(numbers, chosen);
  const target = typeof asked === 'number' && asked > 0 ? asked : null;
  return (
    <QuestionSection
      title={t('simulation.breakEven.title')}
      note={t('simulation.breakEven.note')}
      questions={questions}
      kind="break-even"
      question={number && target !== null ? questionOf(scenario, number, measure, target) : null}
      why={t('simulation.breakEven.which')}
      fields={
        <>
          <Select
            size="xs"
            w={280}
            searchable
            allowDeselect={false}
            label={t('simulation.breakEven.number')}
            nothingFoundMessage={t('simulation.breakEven.noneFound')}
            data={numbers.map(({ path }) => ({ value: path, label: numberName(t, names, path) }))}
            value={number?.path ?? null}
            onChange={setChosen}
          />
          <NumberInput
            size="xs"
            w={150}
            label={t(`simulation.breakEven.target.${measure}`)}
            min={0}
            decimalSeparator={locale === 'ru' ? ',' : '.'}
            allowedDecimalSeparators={[',', '.']}
            value={asked}
            onChange={setAsked}
          />
        </>
      }
    >
      {(found) => <Found found={found} onEdit={onEdit} />}
    </QuestionSection>
  );
}

/** What was chosen, else what is promised. */
function numberOf(
  numbers: readonly ScenarioNumber[],
  chosen: string | null,
): ScenarioNumber | undefined {
  return (
    numbers.find(({ path }) => path === chosen) ??
    numbers.findLast(({ path }) => PROMISED.test(path)) ??
    numbers[0]
  );
}

function questionOf(
  scenario: Scenario,
  { path, value }: ScenarioNumber,
  measure: Measure,
  target: number,
): Extract<ScenarioQuestion, { kind: 'break-even' }> {
  const range = possibleRange(scenario, path, value);
  return { kind: 'break-even', path, ...range, measure, target, replications: RUNS };
}

interface FoundProps {
  readonly found: BreakEven;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

function Found({ found, onEdit }: FoundProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  if (found.kind === 'unknown-path') {
    return <Text size="sm">{t('simulation.breakEven.unknown')}</Text>;
  }
  const { kind, path, measure, target, own, value, runs, result } = found;
  const words = {
    name: numberName(t, names, path),
    target: measureText(locale, measure, target),
    own: plainNumber(locale, own),
    value: plainNumber(locale, value),
    reached: runs
      ? rangeText(locale, measure, runs)
      : `≈\u00A0${result === null ? '—' : measureText(locale, measure, result)}`,
  };
  return (
    <>
      <p className={classes['finding']}>{t(`simulation.breakEven.kind.${kind}`, words)}</p>
      {kind === 'found' ? (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => onEdit({ kind: 'number', path, value })}
        >
          {t('simulation.breakEven.take')}
        </Button>
      ) : null}
    </>
  );
}
