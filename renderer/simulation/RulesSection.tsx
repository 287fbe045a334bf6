import { Input, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { SplitRules } from '#shared/simulation/edit/scenario-edit.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { NumberField } from './NumberField.tsx';
import { sourceWords } from './source-words.ts';
import { StandardsList } from './StandardsList.tsx';

import classes from './Rules.module.css';

type RuleNumber = Exclude<keyof SplitRules, 'isPersonal' | 'standards'>;
const RULES = [
  { field: 'handover', least: 0, most: 480 },
  { field: 'handoverLoss', least: 0, most: 0.9 },
  { field: 'enquiries', least: 0, most: 10 },
  { field: 'callbackEvery', least: 1, most: 10_000 },
] as const satisfies readonly {
  readonly field: RuleNumber;
  readonly least: number;
  readonly most: number;
}[];

/** What goes for a whole split: leads, whose clients they are, hand-overs, call-backs. */
export function RulesSection({ scenario, phase, onEdit }: EditorPartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const split = scenario.phases[phase]?.split;
  if (!split) return null;
  const noteAt = (path: string): string =>
    sourceWords({ t, locale }, scenario.sources[path] ?? null);
  const leads = 'department.market.leads';
  return (
    <Section title={t('simulation.rules.title')}>
      <div className={classes['grid']}>
        <NumberField
          isLabelled
          label={t('simulation.number.market-leads')}
          note={noteAt(leads)}
          value={scenario.department.market.leads.at(-1) ?? 0}
          max={1_000_000}
          onValue={(value) => onEdit({ kind: 'number', path: leads, value })}
        />
        <QueueChoice
          isPersonal={split.isPersonal}
          onPersonal={(isPersonal) => onEdit({ kind: 'rules', phase, change: { isPersonal } })}
        />
        {RULES.map(({ field, least, most }) => {
          const path = `phases.${phase}.split.${field}`;
          return (
            <NumberField
              key={field}
              isLabelled
              label={t(`simulation.number.split-${field}`)}
              note={noteAt(path)}
              value={split[field] ?? scenario.department.callbacks.every}
              min={least}
              max={most}
              onValue={(value) =>
                onEdit(
                  split[field] === null
                    ? { kind: 'rules', phase, change: { [field]: value } }
                    : { kind: 'number', path, value },
                )
              }
            />
          );
        })}
      </div>
      <StandardsList scenario={scenario} phase={phase} onEdit={onEdit} />
    </Section>
  );
}

interface QueueChoiceProps {
  readonly isPersonal: boolean;
  readonly onPersonal: (isPersonal: boolean) => void;
}

/** Whether everybody keeps the own clients, or all of a role share one queue. */
function QueueChoice({ isPersonal, onPersonal }: QueueChoiceProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Input.Label component="div" size="xs">
        {t('simulation.rules.queue')}
      </Input.Label>
      <SegmentedControl
        size="xs"
        aria-label={t('simulation.rules.queue')}
        value={isPersonal ? 'personal' : 'common'}
        onChange={(value) => onPersonal(value === 'personal')}
        data={[
          { value: 'personal', label: t('simulation.rules.personal') },
          { value: 'common', label: t('simulation.rules.common') },
        ]}
      />
    </div>
  );
}
