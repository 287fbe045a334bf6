import { UnstyledButton } from '@mantine/core';
import { Trans, useTranslation } from 'react-i18next';

import type { Photo } from '#shared/statistics/photo.ts';

import { DurationText } from '../ui/DurationText.tsx';
import type { Figure } from './behind.ts';

import classes from './ResultsHeader.module.css';

interface HeadlineDefinitionProps {
  readonly photo: Photo;
  readonly onFigure: (figure: Figure) => void;
}

/** The definition of the headline in words, with both of its parts and what it leaves out. */
export function HeadlineDefinition({ photo, onFigure }: HeadlineDefinitionProps) {
  const { t } = useTranslation();
  const link = (figure: Figure, ms: number) => (
    <UnstyledButton className={classes['figure']} onClick={() => onFigure(figure)}>
      <DurationText ms={ms} />
    </UnstyledButton>
  );
  const { resultMs, workingMs, byKind } = photo;
  return (
    <p className={classes['definition']}>
      <Trans
        t={t}
        i18nKey="statistics.definition"
        components={{
          result: link({ kind: 'of-kind', of: 'result' }, resultMs),
          working: link({ kind: 'working' }, workingMs),
          rest: link({ kind: 'of-kind', of: 'rest' }, byKind.rest),
          absence: link({ kind: 'of-kind', of: 'absence' }, byKind.absence),
        }}
      />
    </p>
  );
}
