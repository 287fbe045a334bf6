import { Code } from '@mantine/core';
import type { ReactNode } from 'react';

import { assertNever } from '#shared/lib/assert.ts';

import { HotkeyText } from '../../ui/HotkeyText.tsx';
import { type GuideBlock, type GuideSpan, guideSpans } from './parse-guide.ts';

import classes from './GuideText.module.css';

/** The guide as a page. */
export function GuideText({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return (
    <article className={classes['root']}>
      {blocks.map((block, index) => (
        // The guide never changes while it is shown, so a place is as good as a name.
        <Block key={`${index} ${block.kind}`} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return <p>{spans(block.text)}</p>;
    case 'code':
      return <Code block>{block.text}</Code>;
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{spans(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table {...block} />;
    default:
      return assertNever(block);
  }
}

function Heading({ level, id, text }: Extract<GuideBlock, { kind: 'heading' }>) {
  const Level = level <= 2 ? 'h2' : 'h3';
  return (
    <Level id={id} tabIndex={-1}>
      {text}
    </Level>
  );
}

function Table({ head, rows }: Extract<GuideBlock, { kind: 'table' }>) {
  return (
    <div className={classes['scroller']}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {spans(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) => (
                <td key={`${index} ${cell}`}>{spans(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CHORD = /^(?:Ctrl|Alt|Shift)\+/;

function spans(line: string): ReactNode {
  return guideSpans(line).map((span, index) => <Span key={`${index} ${span.text}`} {...span} />);
}

function Span({ kind, text }: GuideSpan) {
  switch (kind) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'code':
      return CHORD.test(text) ? <HotkeyText chord={text} /> : <Code>{text}</Code>;
    case 'text':
      return text;
    default:
      return assertNever(kind);
  }
}
