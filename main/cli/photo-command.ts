import type { Api } from '#shared/contract/contract.ts';
import type { Language } from '#shared/operations/operation-name.ts';
import type { OperationPhoto, PhotoFilter } from '#shared/statistics/photo.ts';

import { askCards } from './ask-cards.ts';
import { balanceDocument } from './balance-document.ts';
import { balanceText } from './balance-text.ts';
import type { CliCommand, Options } from './command.ts';
import { FILTER_OPTIONS, filterOf } from './filter-options.ts';
import { languageOf } from './language.ts';
import { normsDocument } from './norms-document.ts';
import { normsText } from './norms-text.ts';
import { apiOver, withReading } from './open-for-cli.ts';
import { required } from './options.ts';
import { patternDocument } from './pattern-document.ts';
import { patternText } from './pattern-text.ts';
import { peopleDocument } from './people-document.ts';
import { peopleComparisonText } from './people-text.ts';
import { photoDocument } from './photo-document.ts';
import { photoText } from './photo-text.ts';
import { rowDocument, rowsText } from './row-document.ts';
import { samplingDocument } from './sampling-document.ts';
import { samplingText } from './sampling-text.ts';

const usage =
  'photo --db FILE [--person NAME] [--from DATE] [--to DATE] [--weekdays mon,tue,…] [--language ru|en] [--operations] [--people] [--photograph] [--balance] [--sampling] [--norms] [--json]';

/** The photograph of any period and any person: what the results screen shows. */
export const photoCommand: CliCommand = {
  usage,
  options: {
    db: { type: 'string' },
    ...FILTER_OPTIONS,
    language: { type: 'string' },
    operations: { type: 'boolean' },
    people: { type: 'boolean' },
    photograph: { type: 'boolean' },
    balance: { type: 'boolean' },
    norms: { type: 'boolean' },
    sampling: { type: 'boolean' },
  },
  run: async (options) =>
    withReading(required(options, 'db', usage), async (db) => {
      const { asked, filter } = filterOf(options, db, usage);
      const api = apiOver(db);
      const photo = await api.statistics.photo(filter);
      const language = languageOf(options, db);
      const document = photoDocument(photo, asked, language);
      const parts = {
        operations: options['operations'] === true,
        people: options['people'] === true,
      };
      const more = await furtherParts(api, options, {
        filter,
        words: { operations: photo.operations, language },
      });
      const isAlone = more.length === 0;
      const before =
        isAlone || parts.operations || parts.people ? [photoText(document, parts)] : [];
      return {
        json: Object.assign({ ...document }, ...more.map(({ json }) => json)),
        text: [...before, ...more.map(({ text }) => text)].join('\n\n'),
      };
    }),
};

interface Asked {
  readonly filter: PhotoFilter;
  readonly words: { readonly operations: readonly OperationPhoto[]; readonly language: Language };
}

/** A part of the document with its text. */
interface Part {
  readonly json: object;
  readonly text: string;
}

/** What was asked for besides the photograph. */
async function furtherParts(
  { statistics, studies, sampling, norms }: Api,
  options: Options,
  { filter, words }: Asked,
): Promise<Part[]> {
  const parts: Part[] = [];
  if (options['operations'] === true) {
    const rows = (await askCards(statistics, filter, words.operations)).map(({ operation, card }) =>
      rowDocument(operation.code, card),
    );
    parts.push({ json: { rows }, text: rowsText(rows) });
  }
  if (options['people'] === true) {
    const compared = peopleDocument(await statistics.people(filter), words.language);
    parts.push({ json: compared, text: peopleComparisonText(compared) });
  }
  if (options['photograph'] === true) {
    const { personId } = filter;
    const pattern = await statistics.pattern(filter);
    const sheets =
      personId === null ? null : await statistics.sheets({ ...filter, personId, limit: 10 });
    const found = patternDocument(pattern, sheets, words);
    parts.push({ json: found, text: patternText(found) });
  }
  if (options['balance'] === true) {
    const found = await statistics.balance(filter);
    const balance = balanceDocument(found, await studies.get(), words);
    parts.push({ json: { balance }, text: balanceText(balance) });
  }
  if (options['sampling'] === true) {
    const sampled = samplingDocument(await sampling.results(filter), words);
    parts.push({ json: { sampling: sampled }, text: samplingText(sampled) });
  }
  if (options['norms'] === true) {
    const found = normsDocument(await norms.view(filter), words.language);
    parts.push({ json: found, text: normsText(found) });
  }
  return parts;
}
