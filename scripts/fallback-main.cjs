// @ts-nocheck It reaches into parts of Node and Electron that have no types.
// Main script of the test runtime: does what Electron's own default app does for `electron <folder>`,
// and gives every `require('better-sqlite3')` the build that fits this Electron.
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const folder = path.resolve(process.argv.slice(1).find((part) => !part.startsWith('-')) ?? '.');
const sqlite = path.join(process.env['ELECTRON_MODULES'] ?? '', 'node_modules/better-sqlite3');
/* oxlint-disable no-underscore-dangle -- there is no documented way to redirect `require` */
const original = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return original.call(this, request === 'better-sqlite3' ? sqlite : request, ...rest);
};

const about = require(path.join(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
require(path.join(folder, about.main));
