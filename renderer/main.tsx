// oxlint-disable-next-line import/no-unassigned-import -- it is there for what it does, before all others
import './lib/no-eval.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/global.css';
import { StrictMode } from 'react';

import { App } from './app/App.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';
import { warmUp } from './app/warm-up.ts';
import { createPageRoot } from './lib/page-root.ts';
import { installStyleNonce } from './lib/style-nonce.ts';
import { installTrustedTypes } from './lib/trusted-types.ts';

installTrustedTypes();
installStyleNonce();

const queryClient = createQueryClient();
const router = createAppRouter();
const page = createPageRoot();

void warmUp(queryClient, router).finally(() =>
  page.render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  ),
);
