// One process of `npm run bench`: runs one file of test/bench and sends what it measured to its parent.
import { pathToFileURL } from 'node:url';

const file = process.argv[2] ?? '';
const { run } = await import(pathToFileURL(file).href);
process.send?.(typeof run === 'function' ? await run() : []);
process.disconnect();
