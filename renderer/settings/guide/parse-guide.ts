/** The part of Markdown in which the guide is written. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const HEADING = /^(#{1,4}) (.*)$/;
const ITEM = /^(?:[-*]|\d+\.) (.*)$/;
const FENCE = '```';

/** Splits the guide into blocks. */
export function parseGuide(source: string): GuideBlock[] {
  return chunksOf(source.split(/\r?\n/)).map(toBlock);
}

/** Lines that belong together: an empty line ends a block, a heading stands alone, and code is one block to its end. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of lines) {
    const role = isCode ? 'inside' : roleOf(line);
    if (role === 'inside' && isOpen) chunks.at(-1)?.push(line);
    else if (role !== 'blank') chunks.push([line]);
    isOpen = role === 'inside';
    if (line.startsWith(FENCE)) isCode = !isCode;
  }
  return chunks;
}

function roleOf(line: string): 'blank' | 'heading' | 'inside' {
  if (line.trim() === '') return 'blank';
  return HEADING.test(line) ? 'heading' : 'inside';
}

function toBlock(lines: readonly string[]): GuideBlock {
  const [first = ''] = lines;
  const [, hashes, title] = HEADING.exec(first) ?? [];
  if (hashes !== undefined && title !== undefined) {
    return { kind: 'heading', level: hashes.length, text: title, id: idOf(title) };
  }
  if (first.startsWith(FENCE)) return { kind: 'code', text: lines.slice(1, -1).join('\n') };
  if (first.startsWith('|')) return tableOf(lines);
  if (ITEM.test(first)) return listOf(lines);
  return { kind: 'paragraph', text: lines.map((line) => line.trim()).join(' ') };
}

/** An address within the page, in any alphabet. */
function idOf(title: string): string {
  return `guide-${title.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function listOf(lines: readonly string[]): GuideBlock {
  const items: string[] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.[1];
    if (text === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(text);
  }
  return { kind: 'list', isOrdered: /^\d/.test(lines[0] ?? ''), items };
}

function tableOf(lines: readonly string[]): GuideBlock {
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const [head = [], , ...rows] = cells;
  return { kind: 'table', head, rows };
}

/** A piece of a line. */
export interface GuideSpan {
  readonly kind: 'text' | 'code' | 'strong' | 'emphasis';
  readonly text: string;
}

const SPAN =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])|\[([^\]]+)\]\([^)]*\)/gu;

/** Splits a line into plain text, code, strong and emphasised words. A link to another document keeps its words. */
export function guideSpans(line: string): GuideSpan[] {
  const spans: GuideSpan[] = [];
  let end = 0;
  for (const match of line.matchAll(SPAN)) {
    const [whole, code, strong, emphasis, link] = match;
    if (match.index > end) spans.push({ kind: 'text', text: line.slice(end, match.index) });
    spans.push(spanOf({ code, strong, emphasis, link }));
    end = match.index + whole.length;
  }
  if (end < line.length) spans.push({ kind: 'text', text: line.slice(end) });
  return spans;
}

type Found = Readonly<Record<'code' | 'strong' | 'emphasis' | 'link', string | undefined>>;

function spanOf({ code, strong, emphasis, link }: Found): GuideSpan {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  return { kind: 'text', text: link ?? '' };
}
