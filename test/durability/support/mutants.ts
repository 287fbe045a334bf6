// Ways in which a database's files get damaged. Each takes the files' bytes and gives other bytes.
import type { Random } from '#shared/lib/random.ts';

/** A database file and its log; null where there is none. */
export interface Files {
  readonly db: Buffer | null;
  readonly wal: Buffer | null;
}

export interface Mutation {
  readonly name: string;
  readonly mutate: (files: Files, random: Random) => Files;
  /** What is left looks as if the process had been killed earlier. */
  readonly isAnEarlierLog?: boolean;
  /** The damage may be in the last commit, which may have been unfinished. */
  readonly isInLog?: boolean;
}

const PAGE = 4096;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function changed(bytes: Buffer | null, change: (copy: Buffer) => void): Buffer | null {
  if (!bytes) return null;
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const noise = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => below(random, 256)));

/** Damages of the file itself. */
export const fileMutations: readonly Mutation[] = [
  {
    name: 'bytes of the header',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => {
        for (let count = 1 + below(random, 8); count > 0; count -= 1) {
          copy[below(random, 100)] = below(random, 256);
        }
      }),
    }),
  },
  {
    name: 'single bits',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => {
        for (let count = 1 + below(random, 5); count > 0; count -= 1) {
          const at = below(random, copy.length);
          copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
        }
      }),
    }),
  },
  {
    name: 'a page of noise',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => {
        noise(random, PAGE).copy(copy, below(random, copy.length / PAGE) * PAGE);
      }),
    }),
  },
  {
    name: 'a page in the place of another',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => {
        const from = below(random, copy.length / PAGE) * PAGE;
        copy.copy(copy, below(random, copy.length / PAGE) * PAGE, from, from + PAGE);
      }),
    }),
  },
  {
    name: 'truncated',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: db && Buffer.from(db.subarray(0, below(random, db.length))),
    }),
  },
  {
    name: 'zeros from somewhere on',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => copy.fill(0, below(random, copy.length))),
    }),
  },
  {
    name: 'zeros somewhere',
    mutate: ({ db, wal }, random) => ({
      wal,
      db: changed(db, (copy) => {
        const at = below(random, copy.length);
        copy.subarray(at, at + below(random, PAGE * 8)).fill(0);
      }),
    }),
  },
  { name: 'empty', mutate: ({ wal }) => ({ wal, db: Buffer.alloc(0) }) },
  { name: 'gone', mutate: ({ wal }) => ({ wal, db: null }) },
  {
    name: 'text',
    mutate: ({ wal }) => ({ wal, db: Buffer.from('Dear diary, '.repeat(999)) }),
  },
  { name: 'noise', mutate: ({ wal }, random) => ({ wal, db: noise(random, PAGE * 3) }) },
];

/** Damages of the log. `foreign` is the log of another database, `old` an earlier state of this one. */
export function logMutations(foreign: Buffer, old: Files): readonly Mutation[] {
  return [
    { name: 'noise as log', mutate: ({ db }, random) => ({ db, wal: noise(random, 9000) }) },
    {
      name: 'a log with noise in it',
      isInLog: true,
      mutate: ({ db, wal }, random) => ({
        db,
        wal: changed(wal, (copy) => {
          noise(random, 600).copy(copy, below(random, copy.length));
        }),
      }),
    },
    { name: 'the log of another database', mutate: ({ db }) => ({ db, wal: foreign }) },
    { name: 'an older file under the log', mutate: ({ wal }) => ({ db: old.db, wal }) },
    {
      name: 'an older log on the file',
      isAnEarlierLog: true,
      mutate: ({ db }) => ({ db, wal: old.wal }),
    },
  ];
}

/** A log that ends early is what a crash leaves: nobody can tell how long it was. */
export const truncatedLog: Mutation = {
  name: 'a truncated log',
  isAnEarlierLog: true,
  mutate: ({ db, wal }, random) => ({
    db,
    wal: wal && Buffer.from(wal.subarray(0, below(random, wal.length))),
  }),
};
