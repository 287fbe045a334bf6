import { AppError } from '#shared/contract/app-error.ts';

import { api } from './api.ts';
import { errorTrace } from './error-details.ts';

type Listener = (error: unknown) => void;

/** Who shows, in this window, what has no place of its own. */
const showing = new Set<Listener>();
/** What failed while the page was still loading: it is shown by the first who can. */
const waiting: unknown[] = [];
let lastTrace: string | undefined;

/** Calls `listener` with every failure that nothing else on the page owns, until the returned function is called. */
export function onFailure(listener: Listener): () => void {
  showing.add(listener);
  for (const error of waiting.splice(0)) listener(error);
  return () => showing.delete(listener);
}

/** Owns the failure of a call that nobody waits for. */
export function tell(call: Promise<unknown>): void {
  call.catch(reportFailure);
}

/** Shows a failure, and logs it if it is a bug. */
export function reportFailure(error: unknown): void {
  logBug(error);
  show(error);
}

function show(error: unknown): void {
  if (showing.size === 0) waiting.push(error);
  for (const each of showing) each(error);
}

/** Writes a bug to the log, once where it comes again and again. Main has logged what it calls unexpected itself. */
export function logBug(error: unknown): void {
  const trace = errorTrace(error);
  if (error instanceof AppError || trace === lastTrace) return;
  lastTrace = trace;
  void logTrace(trace);
}

async function logTrace(trace: string): Promise<void> {
  try {
    await api.settings.logFailure({ page: document.location.pathname, trace });
  } catch (unreachable) {
    show(unreachable);
  }
}

/** Owns what is thrown where no code of ours waits: in listeners, timers and promises. */
export function hearFailures(page: Window): void {
  page.addEventListener('unhandledrejection', ({ reason }) => reportFailure(reason));
  page.addEventListener('error', ({ error, message }: ErrorEvent) => {
    // Chromium's note that an observer was told a frame late: nothing was thrown.
    if (message.startsWith('ResizeObserver loop')) return;
    reportFailure(error ?? new Error(message));
  });
}
