import { app } from 'electron';

import { problemWith, readArguments } from './start-arguments.ts';
import { setPlaces } from './start-places.ts';

const asked = readArguments(process.argv.slice(1), process.env);
const problem = problemWith(asked);
const paths = setPlaces(asked);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  app.exit(2);
} else if (app.requestSingleInstanceLock({ ...asked })) {
  void import('./start.ts').then(({ start }) => start(asked, paths)); // a failure gets to `unhandledRejection`
} else {
  app.exit(0); // the running instance has been told, and nothing of ours was opened
}
