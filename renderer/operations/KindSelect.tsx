import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { type Kind, kindSchema, KINDS } from '#shared/operations/kind.ts';

import { KindSwatch } from '../ui/KindBadge.tsx';

import classes from './CatalogueDetails.module.css';

interface KindSelectProps {
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}

/** The kind of an operation, each with its meaning in words. */
export function KindSelect({ kind, onKind }: KindSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('operations.kind')}
      description={t(`kind.meaning.${kind}`)}
      inputWrapperOrder={['label', 'input', 'description']}
      leftSection={<KindSwatch kind={kind} />}
      allowDeselect={false}
      comboboxProps={{ width: 340, position: 'bottom-end' }}
      maxDropdownHeight={420}
      data={KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
      renderOption={({ option }) => <KindOption kind={kindSchema.parse(option.value)} />}
      value={kind}
      onChange={(chosen) => onKind(kindSchema.parse(chosen))}
    />
  );
}

function KindOption({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  return (
    <span className={classes['option']}>
      <KindSwatch kind={kind} />
      <span>
        {t(`kind.${kind}`)}
        <span className={classes['optionMeaning']}>{t(`kind.meaning.${kind}`)}</span>
      </span>
    </span>
  );
}
