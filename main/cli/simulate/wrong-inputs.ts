import { z } from 'zod';

import { AppError } from '#shared/contract/app-error.ts';

/** An answer to inputs that somebody wrote: what is wrong with them is an error that names the place. */
export function answered<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      const where = ['inputs', ...(issue?.path ?? [])].join('.');
      throw new AppError(
        'invalid-input',
        { where, message: issue?.message ?? '' },
        { cause: error },
      );
    }
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('invalid-input', { where: 'inputs', message }, { cause: error });
  }
}
