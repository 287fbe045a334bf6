import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ResultSource } from '#shared/simulation/words/result-page.ts';

import { useResultFiles } from './use-result-files.ts';

interface ResultItemsProps {
  /** What chance made of the scenario; null: not yet, so that nothing could be told with its range. */
  readonly result: ResultSource | null;
}

/** Saves the result of the scenario that is open, as a page and as a document. */
export function ResultItems({ result }: ResultItemsProps) {
  const { t } = useTranslation();
  const files = useResultFiles();
  const item = (label: string, save: (result: ResultSource) => void) => (
    <Menu.Item
      disabled={result === null}
      title={result === null ? t('simulation.page.wait') : undefined}
      onClick={() => {
        if (result) save(result);
      }}
    >
      {label}
    </Menu.Item>
  );
  return (
    <>
      {item(t('simulation.page.save'), files.savePage)}
      {item(t('simulation.page.saveResult'), files.saveDocument)}
    </>
  );
}
