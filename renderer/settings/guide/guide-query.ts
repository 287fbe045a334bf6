import { queryOptions } from '@tanstack/react-query';

import type { Locale } from '#shared/lib/locale.ts';

import { parseGuide } from './parse-guide.ts';

/** The user's guide in one language; it is part of the application. */
export const guideQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['guide', locale],
    staleTime: Infinity,
    queryFn: async () => {
      const { default: source } =
        locale === 'ru'
          ? await import('../../../docs/guide/ru.md?raw')
          : await import('../../../docs/guide/en.md?raw');
      return withoutFirstLines(parseGuide(source));
    },
  });

/** The title and the pointer to the other language make no sense inside of the application. */
function withoutFirstLines(blocks: ReturnType<typeof parseGuide>) {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return blocks.slice(Math.max(0, from));
}
