import { powerMonitor } from 'electron';

/** What the system says of the person's presence. */
export type PowerSign = 'lock' | 'unlock' | 'suspend' | 'resume';

/**
 * Passes on what the system tells until the returned function is called. Not every system tells everything: the
 * recorder needs none of these alone.
 */
export function watchPower(onSign: (sign: PowerSign) => void): () => void {
  let isWatching = true;
  const passOn = (sign: PowerSign) => (): void => {
    if (isWatching) onSign(sign);
  };
  powerMonitor.on('lock-screen', passOn('lock'));
  powerMonitor.on('unlock-screen', passOn('unlock'));
  powerMonitor.on('suspend', passOn('suspend'));
  powerMonitor.on('resume', passOn('resume'));
  // Another user at the same computer is as good as a locked screen (macOS).
  powerMonitor.on('user-did-resign-active', passOn('lock'));
  powerMonitor.on('user-did-become-active', passOn('unlock'));
  return () => {
    isWatching = false;
  };
}

/** How long no key and no mouse was touched, ms. */
export function systemIdleMs(): number {
  return powerMonitor.getSystemIdleTime() * 1000;
}
