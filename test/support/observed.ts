// One person observes another, in a test application.
import { contentChecks } from '#main/database/content-checks.ts';
import { addPerson } from '#main/recording/people.ts';
import type { Person } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { startTestApp, type TestApp } from './test-app.ts';

/** A test application in which one person observes another. */
export interface Observed {
  readonly app: TestApp;
  readonly boris: Person;
  readonly observe: (command: RecorderCommand) => Promise<unknown>;
  readonly see: (code: string) => Promise<unknown>;
}

/** Anna, whose computer it is, observes Boris. */
export function startObserving(): Observed {
  const app = startTestApp();
  const boris = addPerson(app.services.parts, 'Борис', app.clock.now());
  const observe = (command: RecorderCommand) => {
    app.clock.pass(400);
    return app.api.recording.observe({ personId: boris.id, observerId: app.personId, command });
  };
  const see = (code: string) => observe({ kind: 'switch', operationId: app.operation(code) });
  return { app, boris, observe, see };
}

/** Checks of the record that fail. */
export const wrongIn = ({ db }: TestApp): string[] =>
  contentChecks(db).flatMap(({ ok, name, detail }) => (ok ? [] : [`${name}: ${detail}`]));
