import { useTranslation } from 'react-i18next';

import { assertNever } from '#shared/lib/assert.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import type { Figure } from './behind.ts';

/** What a figure is of, as the title of the panel with its observations. */
export function useFigureTitle(): (figure: Figure, photo: Photo) => string {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const operationOf = (id: string, { operations }: Photo): string => {
    const found = operations.find(({ operationId }) => operationId === id);
    return found ? names.operation(found) : '';
  };
  const personOf = (id: string, { people }: Photo): string =>
    people.find(({ personId }) => personId === id)?.name ?? '';
  return (figure, photo) => {
    switch (figure.kind) {
      case 'all':
        return t('statistics.figure.all');
      case 'working':
        return t('statistics.figure.working');
      case 'of-kind':
        return t('statistics.figure.ofKind', { kind: t(`kind.${figure.of}`) });
      case 'of-index':
        return `${figure.of} ${t(`statistics.balance.index.${figure.of}`)}`;
      case 'operation':
        return operationOf(figure.operationId, photo);
      case 'person':
        return personOf(figure.personId, photo);
      case 'person-operation':
        return `${operationOf(figure.operationId, photo)} · ${personOf(figure.personId, photo)}`;
      default:
        return assertNever(figure);
    }
  };
}
