import type { TFunction } from 'i18next';
import { z } from 'zod';

import { formatExactTime, NO_VALUE } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { observationIdSchema, outcomeSchema } from '#shared/recording/observation.ts';
import type { AuditEntry } from '#shared/workdays/calendar.ts';
import type { WorkdayObservation } from '#shared/workdays/workday.ts';

import type { Operations } from '../recording/use-operations.ts';

/** What a change replaced, for the eye: null stands for nothing. */
export interface AuditLine {
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What is needed to put images of rows into words. */
export interface AuditLanguage {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly zone: string;
  readonly operations: Operations;
  /** The observations as they are now; those that are gone are known by the change itself. */
  readonly observations: readonly Pick<WorkdayObservation, 'id' | 'operationId'>[];
}

type Image = AuditEntry['rows'][number]['before'];

// Only what a person wants to read: an image can have been written by an older version.
const spanSchema = z.object({ start: z.int(), end: z.int().nullable() });
const segmentImageSchema = spanSchema.extend({ observationId: observationIdSchema });
const observationImageSchema = z.object({
  id: observationIdSchema,
  operationId: operationIdSchema,
  countedUnits: z.int(),
  outcome: outcomeSchema.nullable(),
  note: z.string().nullable(),
  excludedFor: z.string().nullable().default(null),
  paceRating: z.number().nullable().default(null),
});

/** The change in words, a line for each row that a person would notice. */
export function auditLines(entry: AuditEntry, language: AuditLanguage): AuditLine[] {
  const nameOf = namesIn(entry, language);
  return entry.rows.flatMap(({ entity, before, after }): AuditLine[] => {
    switch (entity) {
      case 'segment':
        return segmentLine(before, after, { ...language, nameOf });
      case 'observation':
        return observationLines(before, after, { ...language, nameOf });
      case 'shift':
        return spanLine(language.t('workdays.audit.shift'), before, after, language);
      default:
        return [];
    }
  });
}

type NameOf = (observationId: string) => string;
type NamedLanguage = AuditLanguage & { readonly nameOf: NameOf };

/** Names of observations: a segment's image knows only the id of its own. */
function namesIn({ rows }: AuditEntry, { operations, observations }: AuditLanguage): NameOf {
  const known = new Map<string, string>();
  for (const { id, operationId } of observations) known.set(id, operations.name(operationId));
  for (const { entity, before, after } of rows) {
    const image = observationImageSchema.safeParse(after ?? before);
    if (entity !== 'observation' || !image.success) continue;
    known.set(image.data.id, operations.name(image.data.operationId));
  }
  return (id) => known.get(id) ?? NO_VALUE;
}

function segmentLine(before: Image, after: Image, language: NamedLanguage): AuditLine[] {
  const image = segmentImageSchema.safeParse(before ?? after);
  if (!image.success) return [];
  return spanLine(language.nameOf(image.data.observationId), before, after, language);
}

function spanLine(
  subject: string,
  before: Image,
  after: Image,
  { locale, zone }: AuditLanguage,
): AuditLine[] {
  const words = (image: Image): string | null => {
    const span = spanSchema.safeParse(image);
    if (!span.success) return null;
    const { start, end } = span.data;
    const to = end === null ? '…' : formatExactTime(locale, end, zone);
    return `${formatExactTime(locale, start, zone)}–${to}`;
  };
  const line = { subject, before: words(before), after: words(after) };
  return line.before === line.after ? [] : [line];
}

function observationLines(before: Image, after: Image, language: NamedLanguage): AuditLine[] {
  const was = observationImageSchema.safeParse(before);
  const is = observationImageSchema.safeParse(after);
  // What was made or removed shows by its segments.
  if (!was.success || !is.success) return [];
  const { t, operations, nameOf } = language;
  const values = ({ excludedFor, paceRating, ...data }: typeof is.data) => [
    operations.name(data.operationId),
    `×${Math.max(1, data.countedUnits)}`,
    data.outcome === null ? NO_VALUE : t(`outcomes.${data.outcome}`),
    data.note ?? NO_VALUE,
    excludedFor === null ? NO_VALUE : t('workdays.audit.excluded', { reason: excludedFor }),
    paceRating === null ? NO_VALUE : t('workdays.audit.paceRating', { rating: paceRating }),
  ];
  const now = values(is.data);
  return values(was.data).flatMap((value, index): AuditLine[] => {
    const next = now[index] ?? NO_VALUE;
    return value === next ? [] : [{ subject: nameOf(is.data.id), before: value, after: next }];
  });
}
