import { useTranslation } from 'react-i18next';

import { formatDuration } from '#shared/lib/format.ts';
import { KINDS } from '#shared/operations/kind.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { KindBar } from '../ui/KindBar.tsx';
import type { Figure } from './behind.ts';
import { Section } from './Section.tsx';

interface KindSectionProps {
  readonly photo: Photo;
  readonly onFigure: (figure: Figure) => void;
}

/** All recorded time by kind of work, on one line. */
export function KindSection({ photo, onFigure }: KindSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Section title={t('statistics.kinds', { time: formatDuration(locale, photo.ms) })}>
      <KindBar
        parts={KINDS.map((kind) => ({ kind, ms: photo.byKind[kind] }))}
        height={24}
        onPick={(of) => onFigure({ kind: 'of-kind', of })}
      />
    </Section>
  );
}
