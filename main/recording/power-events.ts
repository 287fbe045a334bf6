import { powerMonitor } from 'electron';

/** What the system says of the person's presence. */
export type PowerSign = 'lock' | 'unlock' | 'suspend' | 'resume';

/** Passes on what the system tells. Not every system tells everything: the recorder needs none of these alone. */
export function watchPower(onSign: (sign: PowerSign) => void): void {
  powerMonitor.on('lock-screen', () => onSign('lock'));
  powerMonitor.on('unlock-screen', () => onSign('unlock'));
  powerMonitor.on('suspend', () => onSign('suspend'));
  powerMonitor.on('resume', () => onSign('resume'));
  // Another user at the same computer is as good as a locked screen (macOS).
  powerMonitor.on('user-did-resign-active', () => onSign('lock'));
  powerMonitor.on('user-did-become-active', () => onSign('unlock'));
}

/** How long no key and no mouse was touched, ms. */
export function systemIdleMs(): number {
  return powerMonitor.getSystemIdleTime() * 1000;
}
