import { Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { ShortcutHelp, useShortcutHelpKey } from '../ui/ShortcutHelp.tsx';
import { ErrorBoundary, type Failed } from './ErrorBoundary.tsx';
import { FrameContext } from './frame-context.ts';
import { SCREENS } from './screens.ts';
import { useShortcutGroups } from './use-shortcut-groups.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette.tsx')).CommandPalette,
}));

interface FrameProviderProps {
  readonly onToggleRail: () => void;
  readonly children: ReactNode;
}

/** The keys that work on every screen, the command palette and the list of keys. */
export function FrameProvider({ onToggleRail, children }: FrameProviderProps) {
  const navigate = useNavigate();
  const [palettes, setPalettes] = useState(0);
  const [isHelp, setHelp] = useState(false);
  const frame = {
    openPalette: () => setPalettes((count) => count + 1),
    openShortcuts: () => setHelp(true),
    toggleRail: onToggleRail,
  };
  useShortcutHelpKey(frame.openShortcuts);
  useHotkeys(
    [
      ...SCREENS.map(({ code, to }) => [code, () => void navigate({ to })] as const),
      ['mod+K', frame.openPalette] as const,
      ['mod+B', onToggleRail] as const,
    ].map(([code, act]) => [code, act, { usePhysicalKeys: true }]),
    [],
    true,
  );
  return (
    <FrameContext value={frame}>
      {children}
      {palettes > 0 ? (
        <ErrorBoundary key={palettes} fallback={PaletteFailed}>
          <Suspense>
            <CommandPalette />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {isHelp ? <Shortcuts onClose={() => setHelp(false)} /> : null}
    </FrameContext>
  );
}

/** In the place of the palette: a dialog that can be put away. */
function PaletteFailed(failed: Failed) {
  const { t } = useTranslation();
  const [isOpen, { close }] = useDisclosure(true);
  return (
    <Modal opened={isOpen} onClose={close} title={t('app.palette.button')} size={620}>
      <ErrorPanel {...failed} />
    </Modal>
  );
}

function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const screen = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  return <ShortcutHelp isOpen onClose={onClose} groups={useShortcutGroups(screen)} />;
}
