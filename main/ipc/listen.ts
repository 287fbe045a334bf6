import { ipcMain, type IpcMainInvokeEvent } from 'electron';

import type { CallOutcome } from '#shared/contract/app-error.ts';

import { isOwnPage } from '../windows/opened-windows.ts';
import type { Serve } from './serve-contract.ts';

const REFUSED: CallOutcome = { ok: false, code: 'not-allowed', details: {} };

/**
 * Answers the calls of our own windows, as soon as `serving` is there, and of nobody else. `onStranger` hears once of
 * each other sender.
 */
export function listen(serving: Promise<Serve>, onStranger: (address: string) => void): void {
  const strangers = new Set<number>();
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<CallOutcome> => {
    if (!isTrusted(event)) {
      const isNew = !strangers.has(event.sender.id);
      strangers.add(event.sender.id);
      if (isNew) onStranger(event.senderFrame?.url ?? 'a frame that is gone');
      return REFUSED;
    }
    const serve = await serving;
    return serve(String(name), input);
  });
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return !sender.isDestroyed() && isOwnPage(sender, senderFrame);
}
