import { dayOf } from '#shared/lib/time.ts';

import { writeDurably } from '../../database/durable-file.ts';
import type { CliCommand } from '../command.ts';
import { FILTER_OPTIONS, filterOf } from '../filter-options.ts';
import { languageOf } from '../language.ts';
import { apiOver, withReading } from '../open-for-cli.ts';
import { required } from '../options.ts';
import { outOption } from '../out-file.ts';
import { gatherReport } from './gather-report.ts';
import { reportDocument } from './report-document.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';
import { textsOf } from './texts.ts';

const usage =
  'report --db FILE [--person NAME] [--from DATE] [--to DATE] [--weekdays mon,tue,…] [--language ru|en] [--out FILE.html] [--force] [--json]';

/** The report of a study: all parts as one document, and as a page that can be printed. */
export const reportCommand: CliCommand = {
  usage,
  options: {
    db: { type: 'string' },
    ...FILTER_OPTIONS,
    language: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  run: async (options) => {
    const out = outOption(options, usage);
    return withReading(required(options, 'db', usage), async (db) => {
      const { asked, filter } = filterOf(options, db, usage);
      const language = languageOf(options, db);
      const source = await gatherReport(apiOver(db), filter);
      const document = reportDocument(source, asked, language);
      if (out === null) return { json: document, text: reportText(document) };
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      writeDurably(out, reportHtml(textsOf(language), source, dayOf(Date.now(), zone)));
      return { json: { file: out, ...document }, text: out };
    });
  },
};
