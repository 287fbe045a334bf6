import { formatNumber } from '../../lib/format.ts';
import { isWorking } from '../../operations/kind.ts';
import { cardSheet } from '../../statistics/card-sheet.ts';
import { errorWords } from '../../statistics/estimate-words.ts';
import { excludedSheet } from '../../statistics/excluded-sheet.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** The chronocards of work, without rest and absence: Куст beside its norm, cleaning, readings taken and required, and what was excluded with its reason. */
export function cardsPart(
  words: ReportWords,
  { cards: source, photo }: Pick<ReportSource, 'cards' | 'photo'>,
): PartContent {
  const { t, locale, nameOf } = words;
  const { excluded, excludedTotal } = source;
  const cards = source.cards.filter(({ operation }) => isWorking(operation.kind));
  const [first] = cards;
  if (!first) return nothing(t('reports.parts.cards.empty'));
  const names = new Map(photo.people.map(({ personId, name }) => [personId, name]));
  const rule = t('reports.parts.cards.rule', {
    rule: t(`studies.options.${first.card.rule}`),
    error: errorWords(words, first.operation.required),
    level: formatNumber(locale, first.operation.mean.level * 100, 1),
  });
  const table = cardSheet(words, cards, nameOf);
  const paragraphs = [rule, t('timeStudy.card.stabilityNote')];
  const title = t('reports.parts.cards.table');
  if (excluded.length === 0) {
    return {
      paragraphs: [...paragraphs, t('reports.parts.cards.noneExcluded')],
      tables: [{ title, table }],
    };
  }
  const number = { count: excludedTotal, n: formatNumber(locale, excludedTotal) };
  return {
    paragraphs,
    tables: [
      { title, table },
      {
        title: t('reports.parts.cards.excluded', number),
        table: excludedSheet(words, excluded, {
          operation: nameOf,
          person: (id) => names.get(id) ?? id,
        }),
        ...(excludedTotal > excluded.length
          ? { note: t('reports.parts.cards.newest', { n: formatNumber(locale, excluded.length) }) }
          : {}),
      },
    ],
  };
}
