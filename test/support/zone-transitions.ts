/** An instant at which a zone's clocks jump, and their offsets from UTC in minutes before and after it. */
export interface Transition {
  readonly zone: string;
  readonly at: string;
  readonly before: number;
  readonly after: number;
  readonly what: string;
}

const of = (
  zone: string,
  at: string,
  [before, after]: readonly [number, number],
  what: string,
): Transition => ({ zone, at, before, after, what });

/** Written down by hand from the sources of the tz database, not asked from any library. */
export const TRANSITIONS: readonly Transition[] = [
  of('Europe/Berlin', '2026-03-29T01:00Z', [60, 120], 'summer time begins'),
  of('Europe/Berlin', '2026-10-25T01:00Z', [120, 60], 'summer time ends'),
  of('America/New_York', '2026-03-08T07:00Z', [-300, -240], 'summer time begins'),
  of('America/New_York', '2026-11-01T06:00Z', [-240, -300], 'summer time ends'),
  of('Australia/Lord_Howe', '2026-04-04T15:00Z', [660, 630], 'half an hour back'),
  of('Australia/Lord_Howe', '2026-10-03T15:30Z', [630, 660], 'half an hour forward'),
  of('Pacific/Apia', '2011-12-30T10:00Z', [-600, 840], 'the 30th of December is missing'),
  of('Pacific/Apia', '2012-03-31T14:00Z', [840, 780], 'summer time ends'),
  of('Europe/Volgograd', '2018-10-27T23:00Z', [180, 240], 'to Samara time'),
  of('Europe/Volgograd', '2020-12-26T22:00Z', [240, 180], 'back to Moscow time'),
  of('Asia/Almaty', '2024-02-29T18:00Z', [360, 300], 'one zone for Kazakhstan, at midnight'),
  of('Europe/Moscow', '2011-03-26T23:00Z', [180, 240], 'summer time for ever'),
  of('Europe/Moscow', '2014-10-25T22:00Z', [240, 180], 'winter time for ever'),
  of('Asia/Yekaterinburg', '2011-03-26T21:00Z', [300, 360], 'summer time for ever'),
  of('Asia/Yekaterinburg', '2014-10-25T20:00Z', [360, 300], 'winter time for ever'),
  of('Asia/Kathmandu', '1985-12-31T18:30Z', [330, 345], 'a quarter of an hour'),
  of('America/Havana', '2026-03-08T05:00Z', [-300, -240], 'midnight does not exist'),
  of('America/Havana', '2026-11-01T05:00Z', [-240, -300], 'the hour after midnight comes twice'),
  of('America/Sao_Paulo', '2018-11-04T03:00Z', [-180, -120], 'midnight does not exist'),
  of('America/Sao_Paulo', '2019-02-17T02:00Z', [-120, -180], 'the hour before midnight twice'),
  of('America/St_Johns', '2010-03-14T03:31Z', [-210, -150], 'forward at a minute past midnight'),
  of('America/St_Johns', '2010-11-07T02:31Z', [-150, -210], 'midnight itself comes twice'),
  of('Asia/Beirut', '2026-03-28T22:00Z', [120, 180], 'midnight does not exist'),
  of('Africa/Cairo', '2026-04-23T22:00Z', [120, 180], 'midnight does not exist'),
  of('Asia/Tehran', '2022-09-21T19:30Z', [270, 210], 'summer time ends for ever'),
  of('America/Caracas', '2016-05-01T07:00Z', [-270, -240], 'half an hour forward'),
  of('Asia/Pyongyang', '2018-05-04T15:00Z', [510, 540], 'half an hour before midnight'),
  of('Antarctica/Troll', '2026-03-29T01:00Z', [0, 120], 'two hours forward'),
];

/** The zones in which days are tried. */
export const ZONES = [
  'Europe/Moscow',
  'Asia/Yekaterinburg',
  'Asia/Almaty',
  'Europe/Volgograd',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
] as const;
