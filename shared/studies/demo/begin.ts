import { performTalk } from './calls.ts';
import { performQuestion } from './desk-work.ts';
import type { Appointment, Caller } from './desk.ts';
import { perform } from './perform.ts';
import type { Performed } from './performed.ts';
import type { Scene } from './scene.ts';

/** What is to begin, begun at that time. */
export function keepAppointment(scene: Scene, appointment: Appointment, at: number): Performed {
  const performed = perform(scene, appointment.operation);
  if (appointment.until === null) return performed;
  const ms = Math.round(appointment.until - at);
  return { ...performed, act: { ...performed.act, ms } };
}

/** Somebody rings: there is always somebody to talk to. */
export function answerCaller(scene: Scene, { operation }: Caller): Performed {
  return operation === 'care-question' ? performQuestion(scene) : performTalk(scene, operation);
}
