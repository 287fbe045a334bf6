import type { Running } from './start-running.ts';
import type { Windows } from './start-windows.ts';
import { createRecorderWindow, type RecorderWindow } from './windows/recorder-window.ts';

/** The recorder window, with its place in the settings. */
export interface FloatingRecorder extends RecorderWindow {
  /** Shows or hides it for good. */
  readonly keep: (isShown: boolean) => void;
}

/** Makes the recorder window known; it appears when it is shown. */
export function prepareRecorderWindow(running: Running, windows: Windows): FloatingRecorder {
  const { settings, remember } = running;
  const window = createRecorderWindow({
    title: windows.title(),
    place: () => settings().recorder,
    onPlaced: (place) => remember({ recorder: { ...settings().recorder, ...place } }),
    onHide: () => {
      if (windows.isQuitting()) return false;
      remember({ recorder: { ...settings().recorder, isShown: false } });
      return true;
    },
  });
  const keep = (isShown: boolean): void => {
    if (settings().recorder.isShown !== isShown) {
      remember({ recorder: { ...settings().recorder, isShown } });
    }
    if (isShown) window.show();
    else window.hide();
  };
  return { ...window, keep };
}

/** Whether the window belongs on the screen at the start: for those who time their day, and while a day is open. */
export function isWantedAtStart({ settings, services }: Running): boolean {
  const { recorder, purpose, currentPersonId } = settings();
  if (!recorder.isShown || currentPersonId === null) return false;
  return purpose === 'time' || services.recorder.view(currentPersonId).isDayOpen;
}
