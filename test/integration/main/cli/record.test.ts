// What the command line makes of a list of events: all of it or nothing, and never silently something else.
import { existsSync } from 'node:fs';

import { beforeEach, describe, expect, it } from 'vitest';

import { cli, type CliAnswer, type CliFolder, cliFolder } from '#test/support/cli.ts';

let folder: CliFolder;
let db: string;

beforeEach(() => {
  folder = cliFolder();
  db = folder.at('study.sqlite');
});

type Event = Readonly<Record<string, unknown>>;

/** `09:00` of the second of March in Moscow, or of another day. */
const at = (time: string, day = '2026-03-02'): string => `${day}T${time}:00+03:00`;
const switchTo = (time: string, operation: string, day?: string): Event => ({
  at: at(time, day),
  command: 'switch',
  operation,
});
const endDay = (time: string, day?: string): Event => ({ at: at(time, day), command: 'end-day' });

function record(events: readonly Event[], values: Event = {}): Promise<CliAnswer> {
  const file = { zone: 'Europe/Moscow', person: 'Анна', events, ...values };
  return cli('record', '--db', db, '--events', folder.write('events.json', file));
}

async function secondsByCode(): Promise<Record<string, unknown>> {
  const { json } = await cli('photo', '--db', db);
  const operations = json['operations'] as { code: string; seconds: number }[];
  return Object.fromEntries(operations.map(({ code, seconds }) => [code, seconds]));
}

const DAY = [switchTo('09:00', 'call-first'), switchTo('12:00', 'contract'), endDay('18:00')];

it('plays the events on their own clock', async () => {
  expect(await record(DAY)).toMatchObject({
    code: 0,
    json: { person: 'Анна', events: 3, applied: 3, ignored: [], questions: [] },
  });
  expect(await secondsByCode()).toEqual({ 'call-first': 10_800, contract: 21_600 });
});

it('says which key made no sense, and why', async () => {
  const { json } = await record([{ at: at('08:59'), command: 'resume' }, ...DAY]);
  expect(json).toMatchObject({
    applied: 3,
    ignored: [{ index: 0, command: 'resume', reason: 'nothing-held' }],
  });
});

it('says which time is not counted before somebody tells what it was', async () => {
  const { json } = await record([switchTo('09:00', 'contract'), endDay('10:00', '2026-03-03')]);
  expect(json['questions']).toEqual([
    {
      from: expect.stringMatching(/^2026-03-02T09:00:00/),
      to: at('10:00', '2026-03-03'),
      endedDay: true,
    },
  ]);
});

describe('time that is recorded already', () => {
  it.each([
    ['the same day again', DAY, 0, '09:00'],
    ['a part of it', [switchTo('10:00', 'quote'), endDay('11:00')], 0, '09:00'],
    ['its end', [switchTo('17:00', 'quote'), endDay('19:00')], 0, '12:00'],
    [
      'more than it',
      [switchTo('07:00', 'quote'), switchTo('08:00', 'act'), endDay('19:00')],
      1,
      '09:00',
    ],
  ])('is not recorded twice: %s', async (...[, events, index, start]) => {
    await record(DAY);
    const before = await secondsByCode();
    const { json, code } = await record(events);
    expect({ code, error: json['error'] }).toMatchObject({
      code: 1,
      error: { code: 'event-overlap', details: { index, person: 'Анна', start: at(start) } },
    });
    expect(await secondsByCode()).toEqual(before);
  });

  it('is that of the person alone, and other days come in any order', async () => {
    await record(DAY);
    expect((await record(DAY, { person: 'Борис' })).code).toBe(0);
    const earlier = [switchTo('09:00', 'quote', '2026-03-01'), endDay('10:00', '2026-03-01')];
    expect((await record(earlier)).code).toBe(0);
    expect((await record([switchTo('18:00', 'act'), endDay('19:00')])).code).toBe(0);
    expect(await secondsByCode()).toMatchObject({ quote: 3600, act: 3600, contract: 43_200 });
  });

  it('does not begin with what runs', async () => {
    await record([switchTo('09:00', 'contract')]);
    expect((await record([endDay('10:00')])).code).toBe(0);
    expect(await secondsByCode()).toEqual({ contract: 3600 });
  });
});

describe('a wrong list', () => {
  it.each([
    [
      'an event before its predecessor',
      [switchTo('09:00', 'act'), endDay('08:00')],
      'event-order',
      /Event 1 /,
    ],
    ['an unknown operation', [switchTo('09:00', 'dance')], 'event-invalid', /Event 0: .*"dance"/],
    ['an unknown command', [{ at: at('09:00'), command: 'dance' }], 'event-invalid', /Event 0: /],
    [
      'no units',
      [...DAY, { at: at('18:00'), command: 'unit', count: 0 }],
      'event-invalid',
      /Event 3: count \(0\)/,
    ],
    [
      'an unknown outcome',
      [{ at: at('09:00'), command: 'outcome', outcome: 'won' }],
      'event-invalid',
      /Event 0: outcome \("won"\)/,
    ],
    [
      'a time without offset',
      [{ ...endDay('09:00'), at: '2026-03-02T09:00:00' }],
      'event-invalid',
      /2026-03-02T09:00:00/,
    ],
    [
      'a year that no calendar has',
      [{ ...endDay('09:00'), at: '+010000-01-01T00:00:00Z' }],
      'event-invalid',
      /\+010000/,
    ],
    ['a key too many', [{ ...endDay('09:00'), why: 'so' }], 'event-invalid', /why/],
  ])('changes nothing: %s', async (_, events, code, words) => {
    const answer = await record(events);
    expect(answer).toMatchObject({ code: 1, json: { error: { code } } });
    expect((answer.json['error'] as { message: string }).message).toMatch(words);
    expect(existsSync(db)).toBe(false);
  });

  it.each([
    ['no JSON', '{ "zone": '],
    ['an unknown zone', { zone: 'Mars/Base', person: 'Анна', events: [] }],
    ['no person', { zone: 'Europe/Moscow', events: [] }],
  ])('is named by its file: %s', async (_, content) => {
    const file = folder.write('wrong.json', content);
    const { json } = await cli('record', '--db', db, '--events', file);
    expect(json['error']).toMatchObject({ code: 'file-unreadable', details: { file } });
    expect(existsSync(db)).toBe(false);
  });
});

it('reads a file with a byte order mark', async () => {
  const text = JSON.stringify({ zone: 'Europe/Moscow', person: 'Анна', events: DAY });
  const file = folder.write('events.json', `\uFEFF${text}`);
  expect((await cli('record', '--db', db, '--events', file)).code).toBe(0);
});

it('plays what an observer saw, with its pace', async () => {
  const rate = { at: at('10:00'), command: 'rate', rating: 110 };
  const values = { observer: 'Борис' };
  expect(
    await record([switchTo('09:00', 'contract'), rate, endDay('11:00')], values),
  ).toMatchObject({ code: 0, json: { person: 'Анна', applied: 3 } });
  const { json } = await cli('photo', '--db', db, '--operations');
  expect(json['photograph']).toEqual({ kind: 'observer', observers: ['Борис'] });
  expect(await cli('verify', '--db', db)).toMatchObject({ code: 0 });
  const self = await record(DAY, { observer: 'Анна' });
  expect(self.code).not.toBe(0);
});

it('names a pace that nobody can have', async () => {
  const rate = { at: at('10:00'), command: 'rate', rating: 5 };
  const answer = await record([switchTo('09:00', 'contract'), rate]);
  expect(answer.code).not.toBe(0);
  expect(`${answer.errors}${JSON.stringify(answer.json)}`).toContain('rating');
});
