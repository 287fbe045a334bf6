// What Electron and the tests need of the system. Debian's names; on other systems they serve as a hint.
import { existsSync } from 'node:fs';

import { run } from './run.mjs';

/** The library that Electron wants → the package that has it. */
const LIBRARIES = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libgbm.so.1': 'libgbm1',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
};

/** A screen without a monitor, real key presses, another window to press them in, fault injection, letters of both alphabets, the text of a PDF. */
const FOR_TESTS =
  'xvfb xauth xdotool xterm x11-xkb-utils dbus-x11 fonts-dejavu strace unzip libnss3 libgtk-3-0 libasound2 libgbm1 ' +
  'libatk-bridge2.0-0 libcups2 libxss1 libxtst6 poppler-utils';

/**
 * Packages with the libraries that this executable cannot find; a library of unknown home is named itself.
 * @param {string} executable
 */
export async function missingLibraries(executable) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/ldd')) return [];
  const { text } = await run('ldd', [executable], { output: 'collect' });
  const missing = [...text.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
  /** @type {Record<string, string>} */
  const known = LIBRARIES;
  return [...new Set(missing.map((name) => known[name] ?? name))].toSorted();
}

/**
 * Installs what the tests need, where that is possible; otherwise returns one line that says what to install.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function ensureTestPackages(say) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return undefined;
  const wanted = FOR_TESTS.split(' ');
  const query = ['-W', '-f', '${db:Status-Status} ${Package}\n', ...wanted];
  const { text } = await run('dpkg-query', query, { output: 'collect' });
  const present = new Set([...text.matchAll(/^installed (\S+)$/gm)].map(([, name]) => name));
  const missing = wanted.filter((name) => !present.has(name));
  if (missing.length === 0) return undefined;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) return `Some tests need packages that are missing: sudo ${command}`;
  say(`Installing packages of the system: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { output: 'stderr', env });
  const { code } = await run('apt-get', command.split(' ').slice(1), { output: 'stderr', env });
  return code === 0 ? undefined : `These packages could not be installed: ${missing.join(' ')}`;
}
