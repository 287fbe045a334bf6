import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';
import { dayOf } from '#shared/lib/time.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { Person, PersonId } from '#shared/recording/person.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import type { SamplingPlan } from '#shared/studies/sampling-plan.ts';

import { api } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { localZone } from '../../lib/local-zone.ts';
import { useOperations } from '../../recording/use-operations.ts';
import { showUndoToast } from '../../ui/undo-toast.tsx';
import { useAddRound } from './sampling-queries.ts';

interface RoundDialogProps {
  readonly plan: SamplingPlan;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** An observer walks past everybody and marks what each is doing, by one key a person. */
export function RoundDialog({ plan, people, onClose }: RoundDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [observer, setObserver] = useState('');
  const [seen, setSeen] = useState<ReadonlyMap<PersonId, OperationId>>(new Map());
  const { mutate, error, isPending } = useAddRound();
  const tellKept = useKeptToast();
  const moments = people.flatMap(({ id }) => {
    const operationId = seen.get(id);
    return operationId ? [{ personId: id, operationId }] : [];
  });
  const mark = (personId: PersonId, operationId: OperationId | null): void => {
    const others = [...seen].filter(([id]) => id !== personId);
    setSeen(new Map(operationId ? [...others, [personId, operationId]] : others));
  };
  const save = (): void =>
    mutate(
      { observer: observer.trim() === '' ? null : observer, moments },
      {
        onSuccess: ({ roundId }) => {
          onClose();
          tellKept(moments.length, () => api.sampling.removeRound({ roundId }));
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sampling.rounds.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      size={560}
      centered
    >
      <p>{t('sampling.rounds.note')}</p>
      <SuggestedTimes plan={plan} />
      <Marks people={people} seen={seen} onMark={mark} />
      <TextInput
        mt="md"
        label={t('sampling.rounds.observer')}
        value={observer}
        maxLength={80}
        onChange={(event) => setObserver(event.currentTarget.value)}
      />
      {error ? <p role="alert">{errorText(error)}</p> : null}
      <Group justify="flex-end" mt="lg">
        <Button disabled={moments.length === 0} loading={isPending} onClick={save}>
          {moments.length === 0
            ? t('sampling.rounds.nobody')
            : t('sampling.rounds.save', { count: moments.length })}
        </Button>
      </Group>
    </Modal>
  );
}

interface MarksProps {
  readonly people: readonly Person[];
  readonly seen: ReadonlyMap<PersonId, OperationId>;
  readonly onMark: (personId: PersonId, operationId: OperationId | null) => void;
}

function Marks({ people, seen, onMark }: MarksProps) {
  return people.map(({ id, name }, place) => (
    <PersonMark
      key={id}
      name={name}
      isFirst={place === 0}
      value={seen.get(id) ?? null}
      onMark={(operationId) => onMark(id, operationId)}
    />
  ));
}

/** Says that a round was kept, with the way back. */
function useKeptToast(): (people: number, undo: () => Promise<unknown>) => void {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const undone = (): void => {
    notifications.show({ message: t('sampling.rounds.undone') });
    void queryClient.invalidateQueries({ queryKey: ['statistics', 'sampling'] });
  };
  return (people, undo) =>
    showUndoToast({
      message: t('sampling.rounds.saved', { count: people }),
      onUndo: () =>
        void undo().then(undone, (error: unknown) =>
          notifications.show({ color: 'red', message: errorText(error) }),
        ),
    });
}

interface PersonMarkProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly value: OperationId | null;
  readonly onMark: (operationId: OperationId | null) => void;
}

/** One person of a round: a digit marks the operation and goes on to the next, Enter goes on without. */
function PersonMark({ name, isFirst, value, onMark }: PersonMarkProps) {
  const { t } = useTranslation();
  const operations = useOperations();
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const meant = operations.active.find(({ hotkey }) => hotkey?.endsWith(`+${digit}`));
    const isOn = digit !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isOn && meant) onMark(meant.id);
    else if (event.key !== 'Enter' || event.currentTarget.ariaExpanded === 'true') return;
    event.preventDefault();
    nextField(event.currentTarget)?.focus();
  };
  return (
    <Select
      mt="xs"
      label={name}
      placeholder={t('sampling.rounds.absent')}
      data={operations.branches.map((branch) => ({
        group: branch.name,
        items: branch.operations.map(({ id, hotkey }) => ({
          value: id,
          label: `${operations.name(id)}${digitText(hotkey)}`,
        })),
      }))}
      value={value}
      onChange={(id) => onMark(operations.active.find((each) => each.id === id)?.id ?? null)}
      onKeyDown={onKey}
      openOnFocus={false}
      clearable
      data-autofocus={isFirst}
      data-mark
    />
  );
}

function digitText(hotkey: string | null): string {
  const digit = hotkey === null ? undefined : /\+(\d)$/.exec(hotkey)?.[1];
  return digit === undefined ? '' : ` · ${digit}`;
}

function nextField(input: HTMLInputElement): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-mark]')];
  return fields[fields.indexOf(input) + 1];
}

/** Random times for rounds in what is left of today's working hours. */
function SuggestedTimes({ plan }: { readonly plan: SamplingPlan }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const zone = localZone();
  const [now] = useState(() => Date.now());
  const times = dayMoments(plan, dayOf(now, zone), zone, 'round')
    .filter((at) => at > now)
    .map((at) => formatTime(locale, at, zone));
  return (
    <p>
      {times.length === 0
        ? t('sampling.rounds.noTimes')
        : t('sampling.rounds.suggested', { times: times.join(', ') })}
    </p>
  );
}
