// promises.md T32: nothing runs in a page but its own files, and they need nothing that the policy forbids.
import { expect, type Page, test } from '@playwright/test';

import { type BesideStranger, launchBesideStranger } from '../../support/stranger.ts';

let beside: BesideStranger;

test.beforeAll(async () => {
  beside = await launchBesideStranger({ args: ['--demo'] });
});
test.afterAll(() => beside.stop());

/** Tries to run `window.__ran.push(name)` in many ways; returns the ways that worked. */
async function attack(origin: string): Promise<string[]> {
  const done: string[] = [];
  Reflect.set(window, '__ran', done);
  const tries: Record<string, () => unknown> = {
    'inline script': () => {
      const script = document.createElement('script');
      script.append('window.__ran.push("inline script")');
      document.head.append(script);
    },
    'inline handler': () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.__ran.push("inline handler")');
      document.body.append(button);
      button.click();
      button.remove();
    },
    eval: () => Reflect.get(window, 'eval').call(window, 'window.__ran.push("eval")'),
    function: () => Reflect.construct(Function, ['window.__ran.push("function")'])(),
    timer: () => Reflect.apply(window.setTimeout, window, ['window.__ran.push("timer")', 0]),
    'javascript link': () => {
      const link = document.createElement('a');
      link.href = 'javascript:window.__ran.push("javascript link")';
      document.body.append(link);
      link.click();
      link.remove();
    },
    markup: () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src=x onerror="window.__ran.push(\'markup\')">',
      );
    },
    'frame document': () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.__ran.push("frame document")</script>';
      document.body.append(frame);
    },
  };
  const sources = [
    'data:text/javascript,window.__ran.push("data script")',
    'https://example.com/x.js',
    `${origin}/x.js`,
    URL.createObjectURL(
      new Blob(['window.__ran.push("blob script")'], { type: 'text/javascript' }),
    ),
  ];
  for (const source of sources) {
    tries[source] = () => {
      const script = document.createElement('script');
      script.src = source;
      document.head.append(script);
    };
    tries[`module ${source}`] = () => import(/* @vite-ignore */ source).catch(() => undefined);
    tries[`worker ${source}`] = () => {
      new Worker(source).addEventListener('message', ({ data }) => done.push(String(data)));
    };
  }
  // What the test's own tool starts is free of the policy; what a timer starts is not.
  await new Promise((ready) => setTimeout(ready));
  for (const run of Object.values(tries)) {
    try {
      await run();
    } catch {
      // refused
    }
  }
  await new Promise((ready) => setTimeout(ready, 500));
  return done;
}

test('runs no script but its own files', async () => {
  beside.stranger.forget();
  expect(await beside.page.evaluate(attack, beside.stranger.origin)).toEqual([]);
  expect(beside.stranger.asked).toEqual([]);
});

test('would run them all in a page without the policy', async () => {
  const ran = await beside.unguarded.page.evaluate(attack, beside.stranger.origin);
  expect([...new Set(ran)].toSorted()).toEqual([
    'blob script',
    'data script',
    'eval',
    'foreign script',
    'foreign worker',
    'frame document',
    'function',
    'inline handler',
    'inline script',
    'javascript link',
    'markup',
    'timer',
  ]);
});

test('gives each load of a page another nonce, in the header and in the page', async () => {
  const loads = await beside.page.evaluate(() =>
    Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch('/index.html');
        const policy = answer.headers.get('content-security-policy') ?? '';
        return { policy, html: await answer.text() };
      }),
    ),
  );
  const nonces = loads.map(({ policy, html }) => {
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(html).toContain(`content="${nonce}"`);
    expect(html).not.toContain('__CSP_NONCE__');
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
  expect(loads[0]?.policy).toContain(`default-src 'none'`);
  expect(loads[0]?.policy).toContain(`require-trusted-types-for 'script'`);
});

const SCREENS = [
  'welcome',
  'today',
  'today/2026-03-17',
  'workdays',
  'results',
  'operations',
  'settings',
  'help',
];

test('needs nothing that the policy forbids, on any screen', async () => {
  const violations: string[] = [];
  const listen = (window: Page): void => {
    window.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy|Trusted(HTML|Script)/.test(text)) violations.push(text);
    });
  };
  listen(beside.page);
  await beside.page.reload();
  for (const screen of SCREENS) {
    await beside.page.evaluate((hash) => window.location.assign(`#/${hash}`), screen);
    await beside.page.waitForTimeout(400);
  }
  await beside.page.evaluate(() => window.bridge.call('recording.showWindow', { isShown: true }));
  const recorder = await beside.running.window('recorder');
  listen(recorder);
  await recorder.reload();
  await recorder.waitForTimeout(400);
  expect(violations).toEqual([]);
});
