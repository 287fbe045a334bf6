import { useTranslation } from 'react-i18next';

import { assertNever } from '#shared/lib/assert.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import type { Figure } from './behind.ts';

/** What a figure is of, as the title of the panel with its observations. */
export function useFigureTitle(): (figure: Figure, photo: Photo) => string {
  const { t } = useTranslation();
  const names = useCatalogueNames();
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
      case 'operation': {
        const found = photo.operations.find(
          ({ operationId }) => operationId === figure.operationId,
        );
        return found ? names.operation(found) : '';
      }
      case 'person':
        return photo.people.find(({ personId }) => personId === figure.personId)?.name ?? '';
      default:
        return assertNever(figure);
    }
  };
}
