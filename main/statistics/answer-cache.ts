/** Remembers the answers to one kind of question until the record changes. */
export interface AnswerCache<Answer> {
  readonly get: (question: string, ask: () => Answer) => Answer;
  /** The record changed: everything is asked anew. */
  readonly forget: () => void;
}

/** More different questions than this are never open on one screen. */
const MOST_ANSWERS = 64;

/** An empty cache. */
export function createAnswerCache<Answer>(): AnswerCache<Answer> {
  const answers = new Map<string, Answer>();
  return {
    get: (question, ask) => {
      const known = answers.get(question);
      if (known !== undefined) return known;
      const answer = ask();
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(question, answer);
      return answer;
    },
    forget: () => answers.clear(),
  };
}
