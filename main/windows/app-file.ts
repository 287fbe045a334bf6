import { extname, join, sep } from 'node:path';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A file that a window may load. */
export interface AppFile {
  readonly path: string;
  readonly mime: string;
}

/** Names of the bundle only: letters, digits and `-_.`, no empty name, none that begins with a dot. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/**
 * The file of an address below `root`; undefined for everything else. The address is taken as it is written: what is
 * percent-encoded, has a query or climbs in any way names no file. Only the fragment is no part of it: a page that is
 * loaded again brings its own along.
 */
export function appFileOf(root: string, address: string, origin: string): AppFile | undefined {
  if (!address.startsWith(`${origin}/`)) return undefined;
  const [name = ''] = address.slice(origin.length).split('#');
  if (!PLAIN_PATH.test(name)) return undefined;
  const mime = MIME[extname(name).toLowerCase()];
  const path = join(root, name);
  return mime !== undefined && path.startsWith(root + sep) ? { path, mime } : undefined;
}
