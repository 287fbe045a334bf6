import { app } from 'electron';

import { problemWith, readArguments } from './start-arguments.ts';
import { setPlaces } from './start-places.ts';

/** The first instance starts; any other hands over what it was asked, and has opened nothing of ours when it ends. */
async function begin(): Promise<void> {
  const asked = readArguments(process.argv.slice(1), process.env);
  const paths = setPlaces(asked);
  const problem = await problemWith(asked);
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`);
    app.exit(2);
  } else if (app.requestSingleInstanceLock({ ...asked })) {
    const { start } = await import('./start.ts');
    await start(asked, paths);
  } else app.exit(0);
}

void begin(); // what fails gets to `unhandledRejection`
