import { Button, Group, Modal, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Catalogue, Operation, OperationId } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from './catalogue-names.ts';
import { operationsIn, orderedGroups } from './tree-rows.ts';

interface MergeDialogProps {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  /** Observations that would change hands. */
  readonly count: number;
  readonly onMerge: (intoId: OperationId) => void;
  readonly onClose: () => void;
}

/** Asks into which operation another one goes, and says what happens to its observations. */
export function MergeDialog({ catalogue, operation, count, onMerge, onClose }: MergeDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const into = catalogue.operations.find(({ id }) => id === chosen);
  const from = names.operation(operation);
  const words = { from, into: into ? names.operation(into) : '…' };
  const choices = orderedGroups(catalogue).map((group) => ({
    group: names.group(group),
    items: operationsIn(catalogue, group.id)
      .filter(({ id, isArchived }) => !isArchived && id !== operation.id)
      .map((each) => ({ value: each.id, label: names.operation(each) })),
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('operations.merge.title', { name: from })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <Select
        label={t('operations.merge.into')}
        data={choices.filter(({ items }) => items.length > 0)}
        value={chosen}
        onChange={setChosen}
        searchable
        data-autofocus
      />
      <Text c="dimmed" mt="md">
        {t('operations.merge.what', { ...words, count, n: formatNumber(locale, count) })}
      </Text>
      {into && into.kind !== operation.kind ? (
        <Text mt="sm">
          {t('operations.merge.kinds', {
            ...words,
            fromKind: t(`kind.${operation.kind}`),
            intoKind: t(`kind.${into.kind}`),
          })}
        </Text>
      ) : null}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button disabled={!into} onClick={() => into && onMerge(into.id)}>
          {t('operations.merge.do')}
        </Button>
      </Group>
    </Modal>
  );
}
