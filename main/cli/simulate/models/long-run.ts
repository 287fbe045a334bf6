/** Figures of the long run, where there is one. */
export function longRun<Answer>(answer: Answer | undefined): Answer {
  if (answer !== undefined) return answer;
  throw new Error(
    'there is no long run: as much work comes as servers can do, or more, and the queue only grows',
  );
}
