// @ts-nocheck It reaches into parts of Node and Electron that have no types.
// Main script of the test runtime: does what Electron's own default app does for `electron <folder>`,
// and gives every `require('better-sqlite3')` the build that fits this Electron.
const Module = require('node:module');
const path = require('node:path');
const threads = require('node:worker_threads');

const sqlite = path.join(process.env['ELECTRON_MODULES'] ?? '', 'node_modules/better-sqlite3');
/* oxlint-disable no-underscore-dangle -- there is no documented way to redirect `require` */
const original = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return original.call(this, request === 'better-sqlite3' ? sqlite : request, ...rest);
};

if (threads.isMainThread) {
  const { app } = require('electron');
  // Threads begin with this file too: another build of better-sqlite3 would end the process.
  threads.Worker = class extends threads.Worker {
    constructor(script, options = {}) {
      super(script, { ...options, execArgv: ['--require', __filename] });
    }
  };
  const folder = path.resolve(process.argv.slice(1).find((part) => !part.startsWith('-')) ?? '.');
  const about = require(path.join(folder, 'package.json'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  require(path.join(folder, about.main));
}
