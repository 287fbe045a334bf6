// electron-builder calls this when it has packed the test runtime: its leftovers go, and its own better-sqlite3 takes the
// place of the one that would crash in it. A real package never comes through here.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SQLITE = 'app.asar.unpacked/node_modules/better-sqlite3/lib/index.js';
const REDIRECT = `module.exports = require(process.resourcesPath + '/modules/node_modules/better-sqlite3');\n`;

/** @param {{ appOutDir: string }} context */
export function afterPack({ appOutDir }) {
  const resources = join(appOutDir, 'resources');
  rmSync(join(resources, 'app'), { recursive: true });
  rmSync(join(resources, 'app-update.yml'), { force: true });
  renameSync(join(appOutDir, 'modules'), join(resources, 'modules'));
  writeFileSync(join(resources, SQLITE), REDIRECT);
}
