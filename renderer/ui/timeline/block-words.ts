import type { TFunction } from 'i18next';

import { formatDuration, formatExactTime } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';

import type { Block, TimelineMark } from './blocks.ts';

/** What is needed to put a block into words. */
export interface BlockLanguage {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly zone: string;
}

/** A block as a sentence: what, when, how long, and what is special about it. */
export function blockWords(
  block: Block,
  marks: readonly TimelineMark[],
  { t, locale, zone }: BlockLanguage,
): string {
  const from = formatExactTime(locale, block.start, zone);
  const to = formatExactTime(locale, block.end, zone);
  const duration = formatDuration(locale, block.end - block.start);
  const inside = marks.filter(({ at }) => at >= block.start && at < block.end);
  const aside = inside.map(({ label }) => label);
  if (block.kind === 'gap') {
    return [t('ui.timeline.gap', { from, to, duration }), ...aside].join(', ');
  }
  const { label, end, isEdited } = block.segment;
  const kind = t(`kind.${block.segment.kind}`);
  const words =
    end === null
      ? t('ui.timeline.running', { label, kind, from, duration })
      : t('ui.timeline.segment', { label, kind, from, to, duration });
  return [words, ...(isEdited ? [t('ui.timeline.edited')] : []), ...aside].join(', ');
}
