import { Kbd } from '@mantine/core';

import classes from './HotkeyText.module.css';

const MAC: Readonly<Record<string, string>> = {
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Meta: '⌘',
  CommandOrControl: '⌘',
};
const OTHERS: Readonly<Record<string, string>> = { CommandOrControl: 'Ctrl', Meta: 'Super' };
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  numadd: 'Num +',
  numsub: 'Num −',
  nummult: 'Num ×',
  numdiv: 'Num ÷',
  numdec: 'Num .',
  Plus: '+',
  Escape: 'Esc',
};

const isMac = (): boolean => navigator.userAgent.includes('Mac OS');

/** The words on the keys of a chord such as `Ctrl+Alt+1`, as this system's keyboards have them. */
export function keysOf(chord: string, onMac = isMac()): string[] {
  const names = onMac ? MAC : OTHERS;
  return chord
    .split('+')
    .map((key) => names[key] ?? SIGNS[key] ?? key.replace(/^num(?=\d$)/, 'Num '));
}

interface HotkeyTextProps {
  /** Keys joined by plus signs: `Ctrl+Alt+1`, `Shift+ArrowLeft`, `Ctrl+Plus`. */
  readonly chord: string;
}

/** A chord as key caps. */
export function HotkeyText({ chord }: HotkeyTextProps) {
  return (
    <span className={classes['root']}>
      {keysOf(chord).map((key, index) => (
        <Kbd key={`${index} ${key}`} className={classes['key']}>
          {key}
        </Kbd>
      ))}
    </span>
  );
}
