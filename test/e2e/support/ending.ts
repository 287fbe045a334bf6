// The ends of an application under test: as a person ends it, and as a power cut does.
import type { ChildProcess } from 'node:child_process';

import type { ElectronApplication } from '@playwright/test';

/** Longer than the application takes to end on a busy machine, and shorter than a test may take. */
const END_MS = 20_000;

/**
 * Quits it and waits until it is gone. What its main process left behind holds the pipes of the test, which would wait for
 * them for ever; so that is ended too.
 * @throws {Error} When the main process itself does not end.
 */
export async function endOrderly(app: ElectronApplication, main: ChildProcess): Promise<void> {
  const quit = app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  const closed = quit.then(() => app.close()).catch(() => undefined);
  if (await within(closed)) return;
  const hasEnded = isOver(main);
  await killAll(main);
  if (!hasEnded) {
    throw new Error(`The application did not end within ${END_MS / 1000} s of quitting`);
  }
}

/** Kills its main process and all that this started. */
export async function killAll(main: ChildProcess): Promise<void> {
  const gone = isOver(main) || new Promise((done) => main.once('exit', done));
  try {
    if (main.pid !== undefined) process.kill(-main.pid, 'SIGKILL');
  } catch (error) {
    // Nothing of the group is left: what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  await gone;
}

const isOver = (main: ChildProcess): boolean => main.exitCode !== null || main.signalCode !== null;

async function within(done: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((tell) => {
    timer = setTimeout(() => tell(false), END_MS);
  });
  const isDone = await Promise.race([done.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}
