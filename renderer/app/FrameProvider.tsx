import { useHotkeys } from '@mantine/hooks';
import { useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';

import { ShortcutHelp, useShortcutHelpKey } from '../ui/ShortcutHelp.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
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
      <ErrorBoundary fallback={() => null}>
        <Suspense>{palettes > 0 ? <CommandPalette key={palettes} /> : null}</Suspense>
      </ErrorBoundary>
      {isHelp ? <Shortcuts onClose={() => setHelp(false)} /> : null}
    </FrameContext>
  );
}

function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const screen = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  return <ShortcutHelp isOpen onClose={onClose} groups={useShortcutGroups(screen)} />;
}
