import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { guideSpans, parseGuide } from '#renderer/settings/guide/parse-guide.ts';

describe('the guide', () => {
  it('is headings, paragraphs, lists, tables and code', () => {
    const blocks = parseGuide(
      [
        '## Keys of `commands`',
        '',
        'One line',
        'and its end.',
        '',
        '1. First, which',
        '   goes on.',
        '2. Second',
        '',
        '| a | b |',
        '| - | - |',
        '| 1 | 2 |',
        '',
        '```',
        'npm start',
        '',
        '# no heading',
        '```',
      ].join('\n'),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Keys of `commands`', id: 'guide-keys-of-commands-' },
      { kind: 'paragraph', text: 'One line and its end.' },
      { kind: 'list', isOrdered: true, items: ['First, which goes on.', 'Second'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
      { kind: 'code', text: 'npm start\n\n# no heading' },
    ]);
  });

  it('has words that are strong, emphasised or code', () => {
    expect(guideSpans('**Never** a `data-dir`, _not_ snake_case_word.')).toEqual([
      { kind: 'strong', text: 'Never' },
      { kind: 'text', text: ' a ' },
      { kind: 'code', text: 'data-dir' },
      { kind: 'text', text: ', ' },
      { kind: 'emphasis', text: 'not' },
      { kind: 'text', text: ' snake_case_word.' },
    ]);
  });

  it('keeps the words of a link and drops where it leads', () => {
    expect(
      guideSpans('See [the method](method.md).')
        .map(({ text }) => text)
        .join(''),
    ).toBe('See the method.');
  });

  it.each(['en', 'ru'])('leaves no mark of Markdown in the guide of %s', (locale) => {
    const blocks = parseGuide(readFileSync(`docs/guide/${locale}.md`, 'utf8'));
    const lines = blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'list') return block.items;
      if (block.kind === 'table') return [...block.head, ...block.rows.flat()];
      return block.kind === 'code' ? [] : [block.text];
    });
    const plain = lines.flatMap((line) =>
      guideSpans(line)
        .filter(({ kind }) => kind !== 'code')
        .map(({ text }) => text),
    );
    expect(plain.filter((text) => /[`*|]|\]\(|^#|(^|\s)_\S/.test(text))).toEqual([]);
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(10);
    expect(
      new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))).size,
    ).toBe(blocks.filter(({ kind }) => kind === 'heading').length);
  });
});
