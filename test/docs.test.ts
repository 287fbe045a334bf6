import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { commands } from '#main/cli/commands.ts';
import { ERROR_CODES } from '#shared/contract/app-error.ts';
import { COMMANDS } from '#shared/hotkeys/command.ts';
import { KINDS } from '#shared/operations/kind.ts';
import { salesCatalogue } from '#shared/operations/sales-catalogue.ts';
import { COMMAND_WORDS, parseCommandLine } from '#shared/recording/command-line.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';
import { GAINS } from '#shared/simulation/cases/services-splits.ts';

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md']).map((path) => path.replaceAll('\\', '/'));
const GUIDES = ['docs/guide/ru.md', 'docs/guide/en.md'];

const textOf = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The text without blocks of code, whose content is no prose. */
const proseOf = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');
const inlineCodeIn = (text: string): string[] => matches(proseOf(text), /`([^`\n]+)`/g);

interface Heading {
  readonly level: number;
  readonly anchor: string;
}

/** Headings with the anchors that a Markdown viewer gives them. */
function headingsIn(text: string): Heading[] {
  return [...proseOf(text).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', words = '']) => ({
    level: marks.length,
    anchor: words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  }));
}

/** Links and pictures that lead nowhere. */
function brokenLinks(path: string, text: string): string[] {
  return matches(proseOf(text), /\]\(([^)\s]+)\)/g).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = join(dirname(path), decodeURI(file));
    if (file !== '' && !existsSync(target)) return true;
    if (anchor === undefined) return false;
    const headings = headingsIn(file === '' ? text : textOf(target));
    return !headings.some((heading) => heading.anchor === anchor);
  });
}

/** Paths of our own, named in the text, that do not exist. */
function brokenPaths(text: string): string[] {
  const named = matches(text, /`((?:main|renderer|shared|test|scripts|docs|resources)\/[^`\s]*)`/g);
  return named.filter((path) => !/[<>*…]/.test(path) && !existsSync(path));
}

const scripts: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts;

/** Scripts of npm that the text tells to run and that do not exist. */
function unknownScripts(text: string): string[] {
  const named = [
    ...matches(text, /npm run (?:--silent )?([\w:-]+)/g),
    ...matches(text, /npm (start|test)\b/g),
  ];
  return named.filter((name) => !(name in scripts));
}

/** Words in code type that a guide may use: codes and words of the application, nothing else. */
const KNOWN_WORDS = new Set<string>([
  ...ERROR_CODES,
  ...Object.keys(commands),
  ...KINDS,
  ...GAINS,
  ...OUTCOMES,
  ...COMMAND_WORDS.split(' ').map((word) => word.replace(/[[:].*$/, '')),
  ...salesCatalogue.flatMap(({ code, operations }) => [code, ...operations.map((o) => o.code)]),
]);

const unknownWords = (text: string): string[] =>
  inlineCodeIn(text).filter((word) => /^[a-z]+(-[a-z]+)*$/.test(word) && !KNOWN_WORDS.has(word));

/** `--command=…` and words with a value that the application would not understand. */
function unknownCommands(text: string): string[] {
  const given = matches(text, /--command=([^`\s"]+)/g).filter((word) => word !== '…');
  const inline = inlineCodeIn(text).filter((word) => /^[a-z]+(-[a-z]+)*:(?!\/\/)\S+$/.test(word));
  return [...given, ...inline].filter((word) => parseCommandLine(word) === undefined);
}

const unknownCliCommands = (text: string): string[] =>
  matches(text, /npm run --silent cli -- ([a-z-]+)/g).filter(
    (word) => word !== 'help' && !(word in commands),
  );

describe.each(DOCUMENTS)('%s', (path) => {
  const text = textOf(path);

  it('links to what exists', () => {
    expect(brokenLinks(path, text)).toEqual([]);
  });

  it('names files that exist', () => {
    expect(brokenPaths(text)).toEqual([]);
  });

  it('names scripts and commands that exist', () => {
    expect([...unknownScripts(text), ...unknownCliCommands(text)]).toEqual([]);
    expect(unknownCommands(text)).toEqual([]);
  });
});

describe.each(GUIDES)('%s', (path) => {
  const text = textOf(path);

  it('uses only words of the application', () => {
    expect(unknownWords(text)).toEqual([]);
  });

  it('names every word of --command', () => {
    const missing = COMMAND_WORDS.split(' ')
      .map((word) => word.replace(/[[:].*$/, ''))
      .filter((word) => !new RegExp(`\`${word}(:[^\`]+)?\``).test(text));
    expect(missing).toEqual([]);
  });

  it('names every default chord', () => {
    const chords = [
      ...COMMANDS.map(({ hotkey }) => hotkey),
      ...salesCatalogue.flatMap(({ operations }) => operations.flatMap((o) => o.hotkey ?? [])),
    ];
    expect(chords.filter((chord) => !text.includes(`\`${chord}\``))).toEqual([]);
  });
});

describe('the guides', () => {
  it('have the same headings in both languages', () => {
    const [ru, en] = GUIDES.map((path) => headingsIn(textOf(path)).map(({ level }) => level));
    expect(ru).toEqual(en);
  });

  it('name the same words, paths and keys', () => {
    const [ru, en] = GUIDES.map((path) => inlineCodeIn(textOf(path)).toSorted());
    expect(ru).toEqual(en);
  });
});

describe('decisions', () => {
  const decisions = DOCUMENTS.filter((path) => /\/\d{4}-[^/]+$/.test(path));

  it('have numbers without holes and the same parts', () => {
    const parts = ['Status:', 'Context.', 'Decision.', 'Consequences.', 'Revisit when'];
    decisions.toSorted().forEach((path, index) => {
      expect(path).toContain(`/${String(index + 1).padStart(4, '0')}-`);
      expect([path, ...matches(textOf(path), /^\*\*([^*]+)\*\*/gm)]).toEqual([path, ...parts]);
    });
  });

  it('are listed in ARCHITECTURE.md', () => {
    const listed = textOf('ARCHITECTURE.md');
    expect(decisions.filter((path) => !listed.includes(`(${path})`))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('notice a link, an anchor and a path that lead nowhere', () => {
    const text = '# Here\n[a](gone.md) [b](README.md) [c](#here) [d](#there) [e](https://x.org)';
    expect(brokenLinks('x.md', text)).toEqual(['gone.md', '#there']);
    expect(brokenPaths('`main/gone.ts` `main/index.ts` `main/<area>/x.ts`')).toEqual([
      'main/gone.ts',
    ]);
  });

  it('notice a script, a command and a word that do not exist', () => {
    expect(unknownScripts('`npm run gone`, `npm run check`')).toEqual(['gone']);
    expect(unknownCliCommands('npm run --silent cli -- gone --json')).toEqual(['gone']);
    expect(unknownCommands('`--command=switch:call-first` `--command=go:x` `go:x`')).toEqual([
      'go:x',
      'go:x',
    ]);
    expect(unknownWords('`disk-full` and `disk-fool`')).toEqual(['disk-fool']);
  });
});
