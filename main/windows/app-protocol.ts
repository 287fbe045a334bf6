import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { protocol } from 'electron';

import { appFileOf } from './app-file.ts';
import { APP_ORIGIN, APP_SCHEME } from './app-origin.ts';
import { contentPolicy, NONCE_MARK } from './content-policy.ts';

/** Makes `app:` a scheme with an origin of its own. Must be called before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Answers `app://chronokadr/…` with the files of the bundle, and everything else with 404. `onPage` hears that a page
 * is on its way to its window.
 */
export function serveApp(root: string, onPage: () => void): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const response = await answer(root, url, method);
    if (response.headers.has('Content-Security-Policy')) onPage();
    return response;
  });
}

const notFound = (): Response => new Response(null, { status: 404 });

async function answer(root: string, address: string, method: string): Promise<Response> {
  // Whatever is added to an address, but a fragment, makes it another one.
  const file = method === 'GET' ? appFileOf(root, address, APP_ORIGIN) : undefined;
  if (file === undefined) return notFound();
  try {
    const content = await readFile(file.path);
    const isPage = file.path.endsWith('.html');
    return isPage ? page(content.toString('utf8')) : new Response(content, headers(file.mime));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return notFound(); // no such file
    throw error;
  }
}

const headers = (mime: string): ResponseInit => ({
  headers: { 'Content-Type': mime, 'X-Content-Type-Options': 'nosniff' },
});

function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll(NONCE_MARK, nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });
}
