import { AppError } from '#shared/contract/app-error.ts';
import type { Api } from '#shared/contract/contract.ts';
import { isDay } from '#shared/lib/time.ts';
import type { Language } from '#shared/operations/operation-name.ts';
import { type Photo, type PhotoFilter, photoFilterSchema } from '#shared/statistics/photo.ts';

import type { WritableDatabase } from '../database/sql.ts';
import { findPerson } from '../recording/people.ts';
import { balanceDocument } from './balance-document.ts';
import { balanceText } from './balance-text.ts';
import type { CliCommand, Options } from './command.ts';
import { languageOf } from './language.ts';
import { normsDocument } from './norms-document.ts';
import { normsText } from './norms-text.ts';
import { apiOver, withReading } from './open-for-cli.ts';
import { optional, required } from './options.ts';
import { photoDocument } from './photo-document.ts';
import { photoText } from './photo-text.ts';

const usage =
  'photo --db FILE [--person NAME] [--from DATE] [--to DATE] [--language ru|en] [--operations] [--people] [--balance] [--norms] [--json]';

/** The photograph of any period and any person: what the results screen shows. */
export const photoCommand: CliCommand = {
  usage,
  options: {
    db: { type: 'string' },
    person: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    language: { type: 'string' },
    operations: { type: 'boolean' },
    people: { type: 'boolean' },
    balance: { type: 'boolean' },
    norms: { type: 'boolean' },
  },
  run: async (options) =>
    withReading(required(options, 'db', usage), async (db) => {
      const asked = periodOf(options);
      const personId = personOption(options, db);
      const filter = photoFilterSchema.parse({ ...asked, personId, isEveryDayListed: true });
      const api = apiOver(db);
      const photo = await api.statistics.photo(filter);
      const language = languageOf(options, db);
      const document = photoDocument(photo, asked, language);
      const isAsked = (name: string): boolean => options[name] === true;
      const parts = { operations: isAsked('operations'), people: isAsked('people') };
      const more = [
        ...(isAsked('balance') ? [await balancePart(api, filter, { photo, language })] : []),
        ...(isAsked('norms') ? [await normsPart(api, filter, language)] : []),
      ];
      const hasPhoto = more.length === 0 || parts.operations || parts.people;
      const texts = [
        ...(hasPhoto ? [photoText(document, parts)] : []),
        ...more.map(({ text }) => text),
      ];
      return {
        json: Object.assign(document, ...more.map(({ json }) => json)) as object,
        text: texts.join('\n\n'),
      };
    }),
};

/** A part of the document with its text. */
interface Part {
  readonly json: object;
  readonly text: string;
}

async function balancePart(
  api: Api,
  filter: PhotoFilter,
  { photo, language }: { readonly photo: Photo; readonly language: Language },
): Promise<Part> {
  const words = { operations: photo.operations, language };
  const found = await api.statistics.balance(filter);
  const balance = balanceDocument(found, await api.studies.get(), words);
  return { json: { balance }, text: balanceText(balance) };
}

async function normsPart(api: Api, filter: PhotoFilter, language: Language): Promise<Part> {
  const norms = normsDocument(await api.norms.view(filter), language);
  return { json: norms, text: normsText(norms) };
}

function periodOf(options: Options): { readonly from: string | null; readonly to: string | null } {
  const from = dayOption(options, 'from');
  const to = dayOption(options, 'to');
  if (from !== null && to !== null && from > to) {
    throw new AppError('usage', { message: `--from ${from} is later than --to ${to}.`, usage });
  }
  return { from, to };
}

function dayOption(options: Options, name: 'from' | 'to'): string | null {
  const text = optional(options, name);
  if (text === undefined) return null;
  if (!isDay(text)) {
    throw new AppError('usage', { message: `--${name} ${text} is no date.`, usage });
  }
  return text;
}

function personOption(options: Options, db: WritableDatabase): string | null {
  const name = optional(options, 'person');
  if (name === undefined) return null;
  const person = findPerson(db, name);
  if (!person) throw new AppError('not-found', { what: 'person', id: name });
  return person.id;
}
