// Runs after every `npm ci` and `npm install`: notes what was installed, and switches on the hooks of .githooks in a clone.
import { spawnSync } from 'node:child_process';

import { noteInstalled } from './install.mjs';

noteInstalled();
// Does nothing where there is no git: a packed tree, a build machine's copy.
spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' });
