const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Whether the key goes into a field, where single letters are text and not commands. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(FIELDS) !== null;
}
