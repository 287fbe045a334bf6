import { describe, expect, it } from 'vitest';

import { errorText } from '#renderer/lib/error-text.ts';
import { fitText, textWidth } from '#renderer/lib/fit-text.ts';
import { createI18n } from '#renderer/lib/i18n.ts';
import { isTyping } from '#renderer/lib/is-typing.ts';
import { fileNameOf } from '#renderer/lib/save-file.ts';
import { onlyText } from '#renderer/lib/trusted-types.ts';
import { AppError } from '#shared/contract/app-error.ts';

describe('errorText', () => {
  const { t } = createI18n('en');

  it('says what is known', () => {
    expect(errorText(t, new AppError('nothing-to-undo'))).toBe('There is nothing to undo.');
  });

  it('names the value, or a dash where it is not known', () => {
    const taken = errorText(t, new AppError('name-taken', { name: 'Contract' }));
    expect(taken).toContain('“Contract”');
    expect(errorText(t, new AppError('name-taken'))).toContain('“—”');
  });

  it('calls everything else unexpected', () => {
    expect(errorText(t, new TypeError('x is undefined'))).toBe(t('errors.unexpected'));
    expect(errorText(t, 'thrown by mistake')).toBe(t('errors.unexpected'));
  });
});

describe('trusted types', () => {
  it('let style text through', () => {
    expect(onlyText(':root{--accent:#0f766e}')).toBe(':root{--accent:#0f766e}');
  });

  it('refuse markup', () => {
    expect(() => onlyText('<img src=x onerror=alert(1)>')).toThrow(TypeError);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['52 % of time is not selling', '52 % of time is not selling.png'],
    ['A/B: "who"?', 'A B who.png'],
    ['  .hidden. ', 'hidden.png'],
    ['***', 'chart.png'],
    ['x'.repeat(300), `${'x'.repeat(80)}.png`],
  ])('makes of %s a name that every system accepts', (title, name) => {
    expect(fileNameOf(title, 'png')).toBe(name);
  });
});

describe('fitText', () => {
  it('leaves alone what fits', () => {
    expect(fitText('Closing call', 500, 13)).toBe('Closing call');
  });

  it('never gives back more than fits', () => {
    for (let width = 0; width < 120; width += 3) {
      expect(textWidth(fitText('Waiting for the lawyers', width, 13), 13)).toBeLessThanOrEqual(
        width,
      );
    }
    expect(fitText('Waiting', 4, 13)).toBe('');
  });
});

describe('isTyping', () => {
  const keyIn = (html: string): KeyboardEvent => {
    document.body.innerHTML = html;
    const event = new KeyboardEvent('keydown', { key: 't', bubbles: true });
    document.body.firstElementChild?.dispatchEvent(event);
    return event;
  };

  it.each(['<input>', '<textarea></textarea>', '<p contenteditable="true"></p>'])(
    'is true in %s',
    (html) => {
      expect(isTyping(keyIn(html))).toBe(true);
    },
  );

  it('is false on a button', () => {
    expect(isTyping(keyIn('<button>'))).toBe(false);
  });
});
