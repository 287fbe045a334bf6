import BetterSqlite3 from 'better-sqlite3';

import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import type { WritableDatabase } from '#main/database/sql.ts';
import { createServices } from '#main/ipc/create-services.ts';
import { createHandlers } from '#main/ipc/handlers.ts';
import { noSystem } from '#main/ipc/no-system.ts';
import { serveContract } from '#main/ipc/serve-contract.ts';
import type { Services } from '#main/ipc/services.ts';
import type { SystemServices } from '#main/ipc/system-services.ts';
import { seedCatalogue } from '#main/operations/seed-catalogue.ts';
import { addPerson } from '#main/recording/people.ts';
import { createDemo } from '#main/simulation/demo.ts';
import { createDemoStudy } from '#main/studies/demo.ts';
import { connect } from '#shared/contract/connect.ts';
import { type Api, contract } from '#shared/contract/contract.ts';
import type { Emit } from '#shared/contract/events.ts';
import { assert } from '#shared/lib/assert.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream, type NewId } from '#shared/lib/uuid.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { Person, PersonId } from '#shared/recording/person.ts';

import { fakeClock, type FakeClock } from './fake-clock.ts';

/** The whole application behind the contract, on an empty in-memory database, without Electron. */
export interface TestApp {
  readonly api: Api;
  readonly db: WritableDatabase;
  readonly clock: FakeClock;
  readonly services: Services;
  readonly personId: PersonId;
  /** What main told the windows, in order. */
  readonly told: { readonly name: string; readonly payload: unknown }[];
  /** What the renderer's bridge would call and hear. */
  readonly bridge: Parameters<typeof connect>[1];
  readonly idle: { ms: number };
  /** Where the computer stands. */
  readonly place: { zone: string };
  /** Lets time pass as it does while the application runs and the person works: with a tick every 5 s. */
  readonly work: (ms: number) => void;
  /** The application as it starts again after it was killed: the same data and clocks, nothing else. */
  readonly restart: () => TestApp;
  readonly operation: (code: string) => OperationId;
  readonly switchTo: (code: string) => Promise<unknown>;
}

interface TestAppOptions {
  readonly start?: string;
  readonly zone?: string;
  /** False: it only looks, as the command line and the read-only mode do. */
  readonly isRecording?: boolean;
  /** With what was recorded of the demonstration study instead of one person without a day. */
  readonly isDemo?: boolean;
  /** With all of the demonstration: also what was asked, believed and approved. */
  readonly isWholeDemo?: boolean;
  /** What the application has of windows, keys and backups; otherwise it has none. */
  readonly system?: Partial<SystemServices>;
}

/** In the zone Europe/Moscow, with the sales catalogue and one person. */
export function startTestApp({
  start = '2026-03-02T06:00:00Z',
  zone = 'Europe/Moscow',
  isRecording = true,
  isDemo = false,
  isWholeDemo = false,
  system = {},
}: TestAppOptions = {}): TestApp {
  const db: WritableDatabase = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations);
  const clock = fakeClock(start);
  const newId = idStream(clock.now, seededRandom(1));
  seedCatalogue(db, newId);
  const demoPerson = (): Person | undefined =>
    (isWholeDemo ? createDemo : createDemoStudy)(db, { seed: 1 }).people[0];
  const person =
    isDemo || isWholeDemo
      ? demoPerson()
      : addPerson({ db, newId, by: 'test' }, 'Анна', clock.now());
  assert(person !== undefined, 'somebody is timed');
  const ground = { db, clock, newId, personId: person.id, place: { zone }, idle: { ms: 0 } };
  return run({ ...ground, isRecording, system });
}

/** What stays when the application stops. */
interface Ground extends Pick<TestApp, 'db' | 'clock' | 'personId' | 'place' | 'idle'> {
  readonly newId: NewId;
  readonly isRecording: boolean;
  readonly system: Partial<SystemServices>;
}

function run(ground: Ground): TestApp {
  const { db, clock, personId, place, idle } = ground;
  const told: { name: string; payload: unknown }[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const services = servicesOn(ground, (name, payload) => {
    told.push({ name, payload });
    for (const listener of listeners) listener(structuredClone({ name, payload }));
  });
  if (ground.isRecording) services.recorder.start(personId);
  const serve = serveContract(contract, createHandlers(services), {
    onFailure: services.system.onFailure,
    onUnexpected: (method, error) => {
      throw new Error(`bug in ${method}`, { cause: error });
    },
  });
  const bridge = {
    call: async (name: string, input: unknown) =>
      structuredClone(await serve(name, structuredClone(input))),
    listen: (listener: (event: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const api = connect(contract, bridge);
  const operation = (code: string): OperationId =>
    db.prepare('SELECT id FROM operation WHERE code = ?').pluck().get(code) as OperationId;
  return {
    api,
    db,
    clock,
    services,
    personId,
    told,
    bridge,
    idle,
    place,
    work: (ms) => {
      for (let left = ms; left > 0; left -= 5000) {
        clock.pass(Math.min(left, 5000));
        services.recorder.tick();
      }
    },
    restart: () => run(ground),
    operation,
    switchTo: (code) =>
      api.recording.command({
        personId,
        command: { kind: 'switch', operationId: operation(code) },
      }),
  };
}

function servicesOn(ground: Ground, emit: Emit): Services {
  const { db, newId, clock, place, idle, isRecording, system } = ground;
  const about = {
    version: '0.0.0',
    mode: 'own',
    dataFile: ':memory:',
    sqlite: '',
    electron: null,
    systemLanguage: 'ru',
    zone: place.zone,
  } as const;
  return createServices({
    parts: { db, newId, by: 'test' },
    readClocks: clock.read,
    zone: () => place.zone,
    idleMs: () => idle.ms,
    idleAfterMs: () => 300_000,
    isRecording,
    emit,
    system: { ...noSystem(about), logFailure: () => {}, ...system },
  });
}
