import type { Language } from '#shared/operations/operation-name.ts';
import { operationName } from '#shared/operations/operation-name.ts';
import type { DayPattern } from '#shared/statistics/day-pattern.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { ObservationSheets } from '#shared/statistics/observation-sheet.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';

const SECOND = 1000;

/** Readings of a length, seconds. */
interface Length {
  readonly n: number;
  readonly meanSeconds: number;
}

/** Hours of the week, interruptions, and the sheets of a person; durations in seconds. */
export interface PatternDocument {
  readonly heatMap: readonly {
    readonly weekday: number;
    readonly hour: number;
    readonly workingSeconds: number;
    readonly nonResultShare: number;
  }[];
  readonly interruptions: {
    readonly count: number;
    readonly perHour: Estimate;
    readonly seconds: number;
    readonly workingSeconds: number;
    readonly days: number;
    readonly daysOut: number;
    readonly pairs: readonly {
      readonly by: string;
      readonly of: string;
      readonly count: number;
      readonly seconds: number;
    }[];
    readonly lengths: readonly {
      readonly operation: string;
      readonly interrupted: Length;
      readonly whole: Length;
    }[];
  };
  /** The newest ten days of the person that was asked for; null without one. */
  readonly sheets:
    | readonly {
        readonly date: string;
        readonly person: string;
        readonly shiftSeconds: number;
        readonly lines: readonly {
          readonly operation: string | null;
          readonly name: string | null;
          readonly index: string | null;
          readonly start: string;
          readonly end: string;
          readonly seconds: number;
          readonly units: number | null;
          readonly note: string | null;
        }[];
      }[]
    | null;
  readonly likeCosts:
    | readonly {
        readonly index: string | null;
        readonly operation: string | null;
        readonly perSheetSeconds: readonly number[];
        readonly meanSeconds: number;
        readonly totalSeconds: number;
        readonly share: number;
        readonly repeats: number;
      }[]
    | null;
}

interface Words {
  readonly operations: readonly OperationPhoto[];
  readonly language: Language;
}

type Id = OperationPhoto['operationId'] | null;

/** The photograph's further parts as a document: operations by the codes of the catalogue. */
export function patternDocument(
  { heat, interruptions }: DayPattern,
  sheets: ObservationSheets | null,
  words: Words,
): PatternDocument {
  const byId = new Map(words.operations.map((operation) => [operation.operationId, operation]));
  const codeOf = (id: Id): string | null => (id === null ? null : (byId.get(id)?.code ?? id));
  const nameOf = (id: Id): string | null => {
    const operation = id === null ? undefined : byId.get(id);
    return operation ? operationName(operation, words.language) : null;
  };
  const lengthOf = ({ n, meanMs }: { n: number; meanMs: number }): Length => ({
    n,
    meanSeconds: meanMs / SECOND,
  });
  const { ms, workingMs, pairs, lengths, ...counts } = interruptions;
  return {
    heatMap: heat.map(({ weekday, hour, workingMs: working, nonResultMs }) => ({
      weekday,
      hour,
      workingSeconds: working / SECOND,
      nonResultShare: nonResultMs / working,
    })),
    interruptions: {
      ...counts,
      seconds: ms / SECOND,
      workingSeconds: workingMs / SECOND,
      pairs: pairs.map(({ byOperationId, ofOperationId, count, ms: inside }) => ({
        by: codeOf(byOperationId) ?? '',
        of: codeOf(ofOperationId) ?? '',
        count,
        seconds: inside / SECOND,
      })),
      lengths: lengths.map(({ operationId, interrupted, whole }) => ({
        operation: codeOf(operationId) ?? '',
        interrupted: lengthOf(interrupted),
        whole: lengthOf(whole),
      })),
    },
    ...sheetParts(sheets, { codeOf, nameOf }),
  };
}

interface Names {
  readonly codeOf: (id: Id) => string | null;
  readonly nameOf: (id: Id) => string | null;
}

function sheetParts(
  found: ObservationSheets | null,
  { codeOf, nameOf }: Names,
): Pick<PatternDocument, 'sheets' | 'likeCosts'> {
  if (found === null) return { sheets: null, likeCosts: null };
  return {
    sheets: found.sheets.map(({ day, name, shiftMs, lines }) => ({
      date: day,
      person: name,
      shiftSeconds: shiftMs / SECOND,
      lines: lines.map(({ operationId, ms, ...line }) => ({
        operation: codeOf(operationId),
        name: nameOf(operationId),
        ...line,
        seconds: ms / SECOND,
      })),
    })),
    likeCosts: found.likeCosts.map((line) => ({
      index: line.index,
      operation: codeOf(line.operationId),
      perSheetSeconds: line.perSheet.map((each) => each / SECOND),
      meanSeconds: line.mean / SECOND,
      totalSeconds: line.total / SECOND,
      share: line.share,
      repeats: line.repeats,
    })),
  };
}
