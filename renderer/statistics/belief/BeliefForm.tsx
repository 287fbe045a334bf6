import { Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Operation, OperationId } from '#shared/operations/operation.ts';
import { type Person, personIdSchema } from '#shared/recording/person.ts';
import { type BeliefInput, WORKING_KINDS } from '#shared/statistics/belief.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';

import classes from './BeliefForm.module.css';

interface BeliefFormProps {
  readonly people: readonly Person[];
  readonly firstPersonId: string | null;
  /** The operations whose length is asked for. */
  readonly operations: readonly Operation[];
  readonly onSubmit: (belief: BeliefInput) => void;
  readonly onClose: () => void;
}

type Percents = Readonly<Record<(typeof WORKING_KINDS)[number], number>>;

const NOTHING: Percents = { result: 0, support: 0, avoidable: 0, loss: 0 };
const MINUTE = 60_000;
const LONGEST_MINUTES = 600;

/** Four shares that must add up to 100 %, and a few lengths that may stay empty. */
export function BeliefForm(props: BeliefFormProps) {
  const { people, firstPersonId, operations, onSubmit, onClose } = props;
  const { t } = useTranslation();
  const [personId, setPersonId] = useState<string | null>(firstPersonId ?? people[0]?.id ?? null);
  const [percents, setPercents] = useState(NOTHING);
  const [minutes, setMinutes] = useState<Readonly<Record<OperationId, number>>>({});
  const [isChecked, setChecked] = useState(false);
  const sum = WORKING_KINDS.reduce((total, kind) => total + percents[kind], 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const person = personIdSchema.safeParse(personId);
    if (!person.success || sum !== 100) return;
    onSubmit({ personId: person.data, shares: sharesOf(percents), lengths: lengthsOf(minutes) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Select
        label={t('statistics.belief.person')}
        allowDeselect={false}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={setPersonId}
      />
      <Shares percents={percents} sum={sum} isChecked={isChecked} onChange={setPercents} />
      <Lengths operations={operations} minutes={minutes} onChange={setMinutes} />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit">{t('statistics.belief.save')}</Button>
      </Group>
    </form>
  );
}

function sharesOf({ result, support, avoidable, loss }: Percents): BeliefInput['shares'] {
  return {
    result: result / 100,
    support: support / 100,
    avoidable: avoidable / 100,
    loss: loss / 100,
  };
}

function lengthsOf(minutes: Readonly<Record<OperationId, number>>): BeliefInput['lengths'] {
  return Object.fromEntries(
    Object.entries(minutes)
      .filter(([, each]) => each > 0)
      .map(([id, each]) => [id, each * MINUTE]),
  );
}

interface SharesProps {
  readonly percents: Percents;
  readonly sum: number;
  readonly isChecked: boolean;
  readonly onChange: (percents: Percents) => void;
}

function Shares({ percents, sum, isChecked, onChange }: SharesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <fieldset className={classes['fields']}>
      <legend>{t('statistics.belief.shares')}</legend>
      {WORKING_KINDS.map((kind, index) => (
        <NumberInput
          key={kind}
          label={t(`kind.${kind}`)}
          description={t(`kind.meaning.${kind}`)}
          {...(index === 0 ? { 'data-autofocus': true } : {})}
          min={0}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          suffix=" %"
          value={percents[kind]}
          onChange={(value) => onChange({ ...percents, [kind]: Number(value) || 0 })}
        />
      ))}
      <Text component="output" size="sm" c={isChecked && sum !== 100 ? 'red' : 'dimmed'}>
        {sum === 100
          ? t('statistics.belief.whole')
          : t('statistics.belief.sum', {
              sum: formatNumber(locale, sum),
              rest: formatNumber(locale, Math.abs(100 - sum)),
              way: t(sum < 100 ? 'statistics.belief.missing' : 'statistics.belief.tooMuch'),
            })}
      </Text>
    </fieldset>
  );
}

interface LengthsProps {
  readonly operations: readonly Operation[];
  readonly minutes: Readonly<Record<OperationId, number>>;
  readonly onChange: (minutes: Readonly<Record<OperationId, number>>) => void;
}

function Lengths({ operations, minutes, onChange }: LengthsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  return (
    <fieldset className={classes['fields']}>
      <legend>{t('statistics.belief.lengths')}</legend>
      {operations.map((operation) => (
        <NumberInput
          key={operation.id}
          label={names.operation(operation)}
          min={0}
          max={LONGEST_MINUTES}
          clampBehavior="strict"
          decimalScale={1}
          decimalSeparator={locale === 'ru' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          suffix={` ${t('format.minute')}`}
          placeholder={t('statistics.belief.unknown')}
          value={minutes[operation.id] ?? ''}
          onChange={(value) => onChange({ ...minutes, [operation.id]: Number(value) || 0 })}
        />
      ))}
    </fieldset>
  );
}
