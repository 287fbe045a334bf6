import { Tooltip } from '@mantine/core';

import { formatShare, formatShareRange, NO_VALUE } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';

import classes from './ShareText.module.css';

interface ShareTextProps {
  /** Part of 1; null where there is too little to tell. */
  readonly share: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
  /** What the share and its interval mean, or why there is none: shown on hover and focus. */
  readonly meaning?: string;
}

/** A share with its interval, `52 % (47–57)`, and its meaning at hand. */
export function ShareText({ share, interval, meaning }: ShareTextProps) {
  const locale = useLocale();
  const words = textOf(share, interval);
  if (!meaning) return <span className={classes['share']}>{words}</span>;
  return (
    <Tooltip label={meaning} multiline maw={320}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach the meaning */}
      <span className={classes['explained']} tabIndex={0}>
        {words}
      </span>
    </Tooltip>
  );

  function textOf(value: number | null, range: ShareTextProps['interval']): string {
    if (value === null) return NO_VALUE;
    return range ? formatShareRange(locale, value, range) : formatShare(locale, value);
  }
}
