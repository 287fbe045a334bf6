import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router';
import { z } from 'zod';

import { isDay } from '#shared/lib/time.ts';

import { Loading } from '../ui/Loading.tsx';
import { ScreenError } from './ErrorScreen.tsx';
import { Layout } from './Layout.tsx';
import { StartRoute } from './routes/StartRoute.tsx';
import { daySearchSchema, resultsSearchSchema, rolesSearchSchema, searchSchema } from './search.ts';

const root = createRootRoute({
  validateSearch: searchSchema,
  search: { middlewares: [retainSearchParams(['person', 'period', 'from', 'to', 'weekdays'])] },
  component: Outlet,
  notFoundComponent: StartRoute,
});

/** The rail and the top bar. The welcome stands outside of it. */
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Layout });

const start = createRoute({ getParentRoute: () => frame, path: '/', component: StartRoute });

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./routes/WelcomeRoute.tsx'), 'WelcomeRoute'),
});

const dayParams = z.object({ day: z.string().refine(isDay).optional().catch(undefined) });

const today = createRoute({
  getParentRoute: () => frame,
  path: '/today/{-$day}',
  params: { parse: (params) => dayParams.parse(params) },
  validateSearch: daySearchSchema,
  staticData: { filters: 'person' },
  component: lazyRouteComponent(() => import('./routes/TodayRoute.tsx'), 'TodayRoute'),
});

const workdays = createRoute({
  getParentRoute: () => frame,
  path: '/workdays',
  staticData: { filters: 'person' },
  component: lazyRouteComponent(() => import('./routes/WorkdaysRoute.tsx'), 'WorkdaysRoute'),
});

const results = createRoute({
  getParentRoute: () => frame,
  path: '/results',
  validateSearch: resultsSearchSchema,
  staticData: { filters: 'period-and-person' },
  component: lazyRouteComponent(() => import('./routes/ResultsRoute.tsx'), 'ResultsRoute'),
});

const roles = createRoute({
  getParentRoute: () => frame,
  path: '/roles',
  validateSearch: rolesSearchSchema,
  component: lazyRouteComponent(() => import('./routes/RolesRoute.tsx'), 'RolesRoute'),
});

const reports = createRoute({
  getParentRoute: () => frame,
  path: '/reports',
  staticData: { filters: 'period-and-person' },
  component: lazyRouteComponent(() => import('./routes/ReportsRoute.tsx'), 'ReportsRoute'),
});

const operations = createRoute({
  getParentRoute: () => frame,
  path: '/operations',
  component: lazyRouteComponent(() => import('./routes/OperationsRoute.tsx'), 'OperationsRoute'),
});

const observe = createRoute({
  getParentRoute: () => frame,
  path: '/observe',
  component: lazyRouteComponent(() => import('./routes/ObserveRoute.tsx'), 'ObserveRoute'),
});

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/SettingsRoute.tsx'), 'SettingsRoute'),
});

const help = createRoute({
  getParentRoute: () => frame,
  path: '/help',
  component: lazyRouteComponent(() => import('./routes/HelpRoute.tsx'), 'HelpRoute'),
});

const routeTree = root.addChildren([
  welcome,
  frame.addChildren([
    start,
    today,
    workdays,
    results,
    roles,
    reports,
    operations,
    observe,
    settings,
    help,
  ]),
]);

/** Every screen by its address, behind the `#` of the page. */
export function createAppRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultPendingComponent: Loading,
    defaultPendingMs: 0,
    defaultErrorComponent: ScreenError,
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}

/** The router with all its addresses and their parameters. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
  interface StaticDataRouteOption {
    /** Which filters of the top bar the screen follows. */
    readonly filters?: 'person' | 'period-and-person';
  }
}
