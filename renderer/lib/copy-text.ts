import { api } from './api.ts';

/** Puts a text into the clipboard. */
export function copyText(text: string): Promise<void> {
  return api.settings.copyText({ text });
}
