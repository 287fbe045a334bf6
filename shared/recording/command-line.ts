import { noteSchema, outcomeSchema, paceRatingSchema } from './observation.ts';

/** A command as text, before its operation code is looked up in the catalogue. */
export type SpokenCommand =
  | { readonly kind: 'switch' | 'interrupt'; readonly operation: string }
  | { readonly kind: 'resume' | 'pause' | 'undo' | 'end-day' }
  | { readonly kind: 'unit'; readonly count: number }
  | { readonly kind: 'outcome'; readonly outcome: string | null }
  | { readonly kind: 'rate'; readonly rating: number | null }
  | { readonly kind: 'note'; readonly note: string }
  /** Not the recorder's: shows its window. */
  | { readonly kind: 'show' };

/** A spoken command that is the recorder's. */
export type SpokenRecording = Exclude<SpokenCommand, { kind: 'show' }>;

/** Every word that `--command=` understands, for messages. */
export const COMMAND_WORDS =
  'switch:CODE interrupt:CODE resume unit[:N] outcome:WORD note:TEXT rate:PERCENT pause undo end-day show';

type Reader = (value: string | undefined) => SpokenCommand | undefined;

const withOperation =
  (kind: 'switch' | 'interrupt'): Reader =>
  (value) =>
    value ? { kind, operation: value } : undefined;

const alone =
  (kind: 'resume' | 'pause' | 'undo' | 'end-day' | 'show'): Reader =>
  (value) =>
    value === undefined ? { kind } : undefined;

const READERS: Readonly<Record<string, Reader>> = {
  switch: withOperation('switch'),
  interrupt: withOperation('interrupt'),
  resume: alone('resume'),
  pause: alone('pause'),
  undo: alone('undo'),
  'end-day': alone('end-day'),
  show: alone('show'),
  unit: (value = '1') =>
    /^[1-9]\d{0,2}$/.test(value) ? { kind: 'unit', count: Number(value) } : undefined,
  outcome: (value) =>
    value === 'none' || outcomeSchema.safeParse(value).success
      ? { kind: 'outcome', outcome: value === 'none' ? null : (value ?? null) }
      : undefined,
  rate: (value) => {
    if (value === 'none') return { kind: 'rate', rating: null };
    const { data: rating } = paceRatingSchema.safeParse(
      /^\d{1,3}$/.test(value ?? '') ? Number(value) : undefined,
    );
    return rating === undefined ? undefined : { kind: 'rate', rating };
  },
  note: (value) => {
    const { data: note } = noteSchema.safeParse(value);
    return note === undefined ? undefined : { kind: 'note', note };
  },
};

/** Reads `switch:call-first`, `unit:3`, `pause`; undefined when it is no command. */
export function parseCommandLine(text: string): SpokenCommand | undefined {
  const colon = text.indexOf(':');
  const word = colon < 0 ? text : text.slice(0, colon);
  const read = Object.hasOwn(READERS, word) ? READERS[word] : undefined;
  return read?.(colon < 0 ? undefined : text.slice(colon + 1));
}
