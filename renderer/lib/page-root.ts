import { createRoot, type Root } from 'react-dom/client';

import { hearFailures, logBug } from './failures.ts';

/** Where a window's page is drawn. From here on every failure in the page has an owner. */
export function createPageRoot(): Root {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no #root');
  hearFailures(window);
  // What no boundary catches, React throws at the window, where it is heard.
  return createRoot(place, { onCaughtError: logBug });
}
