import { ActionIcon, Button, FileButton, Menu, Select, Text, Title, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import { countedNumbers, countSources } from '#shared/simulation/model/scenario-numbers.ts';
import { type ScenarioId, scenarioIdSchema } from '#shared/simulation/saved-scenario.ts';
import type { ResultSource } from '#shared/simulation/words/result-page.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '../ui/icons.ts';
import { NameDialog } from './NameDialog.tsx';
import { ResultItems } from './ResultItems.tsx';
import { type Editing, scenariosQuery } from './simulation-queries.ts';
import type { EditCommands } from './use-editing.ts';
import { useScenarioFiles } from './use-scenario-files.ts';
import { useScenarioStore } from './use-scenario-store.ts';

import classes from './ScenarioBar.module.css';

interface ScenarioBarProps {
  readonly editing: Editing;
  readonly scenarioId: ScenarioId | null;
  readonly commands: EditCommands;
  readonly onScenario: (id: ScenarioId | null) => void;
  /** What chance made of the scenario; null: not yet, or nothing is known of its range. */
  readonly result: ResultSource | null;
  /** Shows the numbers that the scenario rests on. */
  readonly onNumbers: () => void;
}

/** Which scenario is open, what it rests on, and what can be done with all of it. */
export function ScenarioBar(props: ScenarioBarProps) {
  const { editing, scenarioId, commands, onScenario } = props;
  const { t } = useTranslation();
  const kept = useQuery(scenariosQuery);
  const { scenario, step } = editing.now;
  const isSaved = editing.savedStep === step;
  const fromStudy = t('simulation.bar.fromStudy');
  return (
    <header className={classes['root']}>
      <Title order={1} size="h3" className={classes['title'] ?? ''}>
        {scenario.name}
      </Title>
      {isSaved ? null : (
        <Text size="xs" c="dimmed">
          {t('simulation.bar.unsaved')}
        </Text>
      )}
      <Select
        size="xs"
        w={210}
        aria-label={t('simulation.bar.scenario')}
        allowDeselect={false}
        value={scenarioId ?? ''}
        onChange={(value) => onScenario(value ? scenarioIdSchema.parse(value) : null)}
        data={[
          { value: '', label: fromStudy },
          ...(kept.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <UndoButtons editing={editing} commands={commands} />
      <ScenarioActions {...props} isSaved={isSaved} />
      <SourceCount {...props} />
    </header>
  );
}

function UndoButtons({ editing, commands }: Pick<ScenarioBarProps, 'editing' | 'commands'>) {
  const { t } = useTranslation();
  const button = (which: 'undo' | 'redo', isPossible: boolean) => {
    const Icon = which === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
    const label = t(`simulation.bar.${which}`);
    return (
      <Tooltip label={label}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={label}
          disabled={!isPossible}
          onClick={commands[which]}
        >
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
    );
  };
  return (
    <span className={classes['pair']}>
      {button('undo', editing.past.length > 0)}
      {button('redo', editing.future.length > 0)}
    </span>
  );
}

function ScenarioActions({
  editing,
  scenarioId,
  commands,
  onScenario,
  result,
  isSaved,
}: ScenarioBarProps & { readonly isSaved: boolean }) {
  const { t } = useTranslation();
  const store = useScenarioStore({ editing, scenarioId, commands, onScenario });
  const files = useScenarioFiles(commands);
  const [naming, setNaming] = useState<'rename' | 'save-as' | null>(null);
  const choose = useRef<() => void>(null);
  const { scenario } = editing.now;
  return (
    <>
      <Button size="xs" disabled={isSaved} onClick={() => store.save()}>
        {t('simulation.bar.save')}
      </Button>
      <FileButton accept="application/json,.json" onChange={files.open} resetRef={files.reset}>
        {({ onClick }) => {
          choose.current = onClick;
          return null;
        }}
      </FileButton>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('simulation.bar.more')}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming('rename')}>{t('simulation.bar.rename')}</Menu.Item>
          <Menu.Item onClick={() => setNaming('save-as')}>{t('simulation.bar.saveAs')}</Menu.Item>
          <Menu.Item onClick={store.renew}>{t('simulation.bar.fromStudy')}</Menu.Item>
          <Menu.Item onClick={store.openExample}>{t('simulation.example.open')}</Menu.Item>
          <ResultItems result={result} />
          <Menu.Item onClick={() => files.save(scenario)}>{t('simulation.bar.export')}</Menu.Item>
          <Menu.Item onClick={() => choose.current?.()}>{t('simulation.bar.import')}</Menu.Item>
          {scenarioId ? (
            <Menu.Item onClick={store.remove}>{t('simulation.bar.remove')}</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <NameDialog
        name={naming === null ? null : scenario.name}
        onName={(name) => {
          if (naming === 'rename') commands.edit({ kind: 'rename', name });
          else store.saveAs(name);
          setNaming(null);
        }}
        onClose={() => setNaming(null)}
      />
    </>
  );
}

/** How many numbers there are, and where they come from. */
function SourceCount({ editing, onNumbers }: ScenarioBarProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const numbers = countedNumbers(editing.now.scenario);
  const count = countSources(numbers);
  const parts = (['measured', 'imported', 'assumed'] as const).map((kind) =>
    t(`simulation.numbers.${kind}`, { n: formatNumber(locale, count[kind]) }),
  );
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      className={classes['count'] ?? ''}
      onClick={onNumbers}
    >
      {t('simulation.numbers.count', { count: numbers.length })}: {parts.join(' · ')}
    </Button>
  );
}
