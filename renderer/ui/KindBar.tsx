import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare } from '#shared/lib/format.ts';
import { KINDS, type Kind } from '#shared/operations/kind.ts';

import { useLocale } from '../lib/i18n.ts';
import { KindSwatch } from './KindBadge.tsx';
import { KindPatterns, paintOf } from './KindPatterns.tsx';

import classes from './KindBar.module.css';

/** How much time a kind has. */
export interface KindPart {
  readonly kind: Kind;
  readonly ms: number;
}

interface KindBarProps {
  /** In any order; the bar keeps its own, so that two bars can be compared. */
  readonly parts: readonly KindPart[];
  readonly height?: number;
  /** Whether the words and numbers stand under the bar; otherwise only a screen reader hears them. */
  readonly withKey?: boolean;
  readonly onPick?: (kind: Kind) => void;
}

/** One line that shows how time divides by kind. */
export function KindBar({ parts, height = 14, withKey = true, onPick }: KindBarProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const shown = sharesOf(parts);
  const words = shown.map(
    ({ kind, ms, share }) =>
      `${t(`kind.${kind}`)} ${formatDuration(locale, ms)}, ${formatShare(locale, share)}`,
  );
  return (
    <div>
      <Bar shown={shown} height={height} label={words.join('; ') || t('ui.nothing')} />
      {withKey ? (
        <ul className={classes['key']}>
          {shown.map((part) => (
            <li key={part.kind}>
              <KeyWords {...part} {...(onPick ? { onPick } : {})} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface ShownPart extends KindPart {
  readonly from: number;
  readonly share: number;
}

function sharesOf(parts: readonly KindPart[]): ShownPart[] {
  const msOf = (kind: Kind): number =>
    parts.reduce((sum, part) => (part.kind === kind ? sum + part.ms : sum), 0);
  const sums = KINDS.map((kind) => ({ kind, ms: msOf(kind) })).filter(({ ms }) => ms > 0);
  const total = sums.reduce((sum, { ms }) => sum + ms, 0);
  let before = 0;
  return sums.map(({ kind, ms }) => {
    const from = before / total;
    before += ms;
    return { kind, ms, from, share: ms / total };
  });
}

interface BarProps {
  readonly shown: readonly ShownPart[];
  readonly height: number;
  readonly label: string;
}

function Bar({ shown, height, label }: BarProps) {
  const id = useId();
  return (
    <svg className={classes['bar']} height={height} width="100%" role="img" aria-label={label}>
      <KindPatterns id={id} />
      {shown.map(({ kind, from, share }) => (
        <rect
          key={kind}
          x={`${from * 100}%`}
          width={`${share * 100}%`}
          height="100%"
          fill={paintOf(id, kind)}
          className={classes['part']}
        />
      ))}
    </svg>
  );
}

interface KeyWordsProps extends KindPart {
  readonly share: number;
  readonly onPick?: (kind: Kind) => void;
}

function KeyWords({ kind, ms, share, onPick }: KeyWordsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = (
    <>
      <KindSwatch kind={kind} />
      <span>{t(`kind.${kind}`)}</span>
      <span className={classes['amount']}>{formatDuration(locale, ms)}</span>
      <span className={classes['share']}>{formatShare(locale, share)}</span>
    </>
  );
  if (!onPick) return <span className={classes['words']}>{words}</span>;
  return (
    <UnstyledButton className={classes['words']} onClick={() => onPick(kind)}>
      {words}
    </UnstyledButton>
  );
}
