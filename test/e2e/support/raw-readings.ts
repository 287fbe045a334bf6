// The figures of a time study, computed from the rows of a data file: no code of the application is used.
import BetterSqlite3 from 'better-sqlite3';

/** What the readings of an operation come to. Milliseconds. */
export interface RawReadings {
  readonly n: number;
  readonly mean: number;
  /** The 95 % interval over people, by Bell and McCaffrey. */
  readonly low: number;
  readonly high: number;
  readonly personDays: number;
  /** Days of people for ±10 % at 95 %. */
  readonly requiredDays: number;
}

interface Reading {
  readonly person: string;
  readonly day: string;
  readonly ms: number;
}

/** Reads the finished observations of an operation that nobody excluded. */
export function rawReadings(file: string, code: string): RawReadings {
  const db = new BetterSqlite3(file, { readonly: true });
  const readings = db
    .prepare<[string], { person: string; start: number; zone: string; ms: number }>(
      `SELECT b.person_id AS person, min(s.started_at) AS start, s.start_zone AS zone,
              sum(s.ended_at - s.started_at) AS ms
       FROM observation b JOIN segment s ON s.observation_id = b.id
         JOIN operation o ON o.id = b.operation_id
       WHERE o.code = ? AND b.excluded_for IS NULL AND b.held_as IS NULL
       GROUP BY b.id HAVING count(*) = count(s.ended_at)`,
    )
    .all(code)
    .map(({ person, start, zone, ms }) => ({
      person,
      ms,
      day: new Date(start).toLocaleDateString('sv-SE', { timeZone: zone }),
    }));
  db.close();
  return figuresOf(readings);
}

function figuresOf(readings: readonly Reading[]): RawReadings {
  const n = readings.length;
  const mean = total(readings) / n;
  const people = [...Map.groupBy(readings, ({ person }) => person).values()];
  const days = [...Map.groupBy(readings, ({ person, day }) => person + day).values()];
  const { error, df } = robust(people, mean, n);
  const half = tQuantile(0.975, df) * error;
  return {
    n,
    mean,
    low: Math.max(0, mean - half),
    high: mean + half,
    personDays: days.length,
    requiredDays: requiredDays(days, mean, n),
  };
}

const total = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { ms }) => sum + ms, 0);

function robust(
  clusters: readonly (readonly Reading[])[],
  mean: number,
  n: number,
): { readonly error: number; readonly df: number } {
  let [squares, own, cross, crossOwn] = [0, 0, 0, 0];
  for (const cluster of clusters) {
    const weight = cluster.length / n;
    squares += (total(cluster) - mean * cluster.length) ** 2 / (1 - weight);
    own += weight ** 2;
    cross += weight ** 2 / (1 - weight);
    crossOwn += (weight ** 2 / (1 - weight)) ** 2;
  }
  return { error: Math.sqrt(squares) / n, df: 1 / (own + cross ** 2 - crossOwn) };
}

/** One by one: the first number of days whose interval is narrow enough. */
function requiredDays(days: readonly (readonly Reading[])[], mean: number, n: number): number {
  const k = days.length;
  const squares = days.reduce((sum, day) => sum + (total(day) - mean * day.length) ** 2, 0);
  const ofDay = Math.sqrt((k / (k - 1)) * squares * k) / n;
  let needed = 2;
  while ((tQuantile(0.975, needed - 1) * ofDay) / Math.sqrt(needed) > 0.1 * mean) needed += 1;
  return needed;
}

/** Student's quantile by Simpson's rule and halving: with x = √df·tan θ the density is cos^(df−1) θ. */
function tQuantile(p: number, df: number): number {
  const area = (end: number): number => {
    const steps = 400;
    const width = end / steps;
    let sum = 0;
    for (let step = 0; step <= steps; step += 1) {
      const weight = step === 0 || step === steps ? 1 : 2 + 2 * (step % 2);
      sum += weight * Math.cos(step * width) ** (df - 1);
    }
    return (sum * width) / 3;
  };
  const half = area(Math.PI / 2 - 1e-12);
  let [low, high] = [0, Math.PI / 2 - 1e-9];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (0.5 + area(middle) / (2 * half) < p) low = middle;
    else high = middle;
  }
  return Math.sqrt(df) * Math.tan(low);
}
