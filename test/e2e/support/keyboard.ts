// Real keys of the X server, pressed while another program has the focus.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

const xdotool = (...words: readonly string[]): string =>
  execFileSync('xdotool', words, { encoding: 'utf8', timeout: 30_000 }).trim();

/** Presses chords such as `ctrl+alt+1`, one after another. */
export function press(...chords: readonly string[]): void {
  xdotool('key', '--clearmodifiers', ...chords);
}

/** Presses keys by their place on the keyboard, such as `ctrl+alt+10`: the key that is 1 in most layouts. */
export function pressPlaces(...chords: readonly string[]): void {
  xdotool('key', ...chords);
}

/** Keeps a chord down, so that the keyboard repeats it. */
export function hold(chord: string, seconds: number): void {
  xdotool('keydown', chord, 'sleep', String(seconds), 'keyup', chord);
}

/** Presses chords over and over until it is stopped, which waits until the last key is up again. */
export function keepPressing(chords: readonly string[], betweenMs: number): () => Promise<void> {
  const stop = new AbortController();
  const words = ['key', '--delay', String(betweenMs), ...chords];
  const round = (): Promise<void> =>
    new Promise((done, fail) => {
      const child = spawn('xdotool', words, { stdio: 'ignore' });
      child.once('error', fail);
      child.once('exit', () => done());
    });
  const pressing = (async () => {
    while (!stop.signal.aborted) await round();
  })();
  return () => {
    stop.abort();
    return pressing;
  };
}

/** Types a text as a person would, key by key. */
export function type(text: string): void {
  xdotool('type', '--delay', '1', '--', text);
}

/** Makes the keyboard one of that layout, as the desktop's own settings do. */
export function setLayout(layout: string, variant = ''): void {
  execFileSync('setxkbmap', [layout, ...(variant === '' ? [] : ['-variant', variant])]);
}

/** A window of another program. */
export interface OtherWindow {
  readonly id: string;
  readonly focus: () => void;
  readonly close: () => void;
}

/** Opens a terminal that swallows what is typed, and gives it the focus. */
export async function otherWindow(): Promise<OtherWindow> {
  const title = `other-${process.pid}-${Date.now()}`;
  const start = (): ChildProcess =>
    spawn('xterm', ['-T', title, '-e', 'sh', '-c', 'stty -echo -isig raw; cat >/dev/null'], {
      stdio: 'ignore',
    });
  let child = start();
  const id = await until(() => {
    // A terminal that found its display busy ends at once: another one is opened.
    if (child.exitCode !== null) child = start();
    return tryXdotool('search', '--onlyvisible', '--name', title);
  });
  const focus = (): void => void xdotool('windowfocus', '--sync', id);
  focus();
  return { id, focus, close: () => void child.kill() };
}

/** The window that has the focus. */
export function focusedWindow(): string {
  return tryXdotool('getwindowfocus') ?? '';
}

function tryXdotool(...words: readonly string[]): string | undefined {
  try {
    const [first] = xdotool(...words).split('\n');
    return first === '' ? undefined : first;
  } catch {
    return undefined; // nothing found yet
  }
}

/** Half a minute at least: a machine may be busy. */
const ATTEMPTS = 600;

async function until(find: () => string | undefined): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The other window did not appear');
}
