import { ActionIcon, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { shownScreens } from '#shared/settings/screens.ts';

import { settingsQuery } from '../settings/settings-queries.ts';
import { HotkeyText } from '../ui/HotkeyText.tsx';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '../ui/icons.ts';
import { Logo } from './Logo.tsx';
import { type Screen, SCREENS } from './screens.ts';

import classes from './Rail.module.css';

interface RailProps {
  readonly isCollapsed: boolean;
  readonly onToggle: () => void;
}

/** The screens, as icons with words or, collapsed, as icons alone. */
export function Rail({ isCollapsed, onToggle }: RailProps) {
  const { t } = useTranslation();
  const Toggle = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = isCollapsed ? t('app.rail.expand') : t('app.rail.collapse');
  return (
    <nav className={classes['root']} aria-label={t('app.rail.label')} data-collapsed={isCollapsed}>
      <div className={classes['brand']}>
        <Logo />
        {isCollapsed ? null : <span className={classes['name']}>{t('app.name')}</span>}
      </div>
      <Screens place="top" isCollapsed={isCollapsed} />
      <div className={classes['space']} />
      <Screens place="bottom" isCollapsed={isCollapsed} />
      <Tooltip label={<Hint words={toggleLabel} chord="Ctrl+B" />} position="right">
        <ActionIcon
          className={classes['toggle']}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={toggleLabel}
          aria-expanded={!isCollapsed}
          onClick={onToggle}
        >
          <Toggle size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </nav>
  );
}

interface ScreensProps {
  readonly place: Screen['place'];
  readonly isCollapsed: boolean;
}

function Screens({ place, isCollapsed }: ScreensProps) {
  return (
    <ul className={classes['list']}>
      {useShownScreens(place).map((screen) => (
        <li key={screen.id}>
          <ScreenLink screen={screen} isCollapsed={isCollapsed} />
        </li>
      ))}
    </ul>
  );
}

/** What the person wants to see in the rail. What is not there is still reached by its key and by the palette. */
function useShownScreens(place: Screen['place']): Screen[] {
  // Until the settings are here, what everybody needs: nothing should vanish again.
  const { data: choice = { purpose: 'time', screens: null } } = useQuery(settingsQuery);
  const shown: readonly string[] = shownScreens(choice);
  return SCREENS.filter(
    (screen) => screen.place === place && (place === 'bottom' || shown.includes(screen.id)),
  );
}

interface ScreenLinkProps {
  readonly screen: Screen;
  readonly isCollapsed: boolean;
}

function ScreenLink({ screen, isCollapsed }: ScreenLinkProps) {
  const { t } = useTranslation();
  const words = t(`app.screens.${screen.id}`);
  const Icon = screen.icon;
  return (
    <Tooltip label={<Hint words={words} chord={screen.chord} />} position="right">
      <Link
        to={screen.to}
        className={classes['link']}
        aria-label={isCollapsed ? words : undefined}
        activeOptions={{ includeSearch: false }}
        onKeyDown={moveFocus}
      >
        <Icon size={18} stroke={1.6} aria-hidden />
        {isCollapsed ? null : <span>{words}</span>}
      </Link>
    </Tooltip>
  );
}

function Hint({ words, chord }: { readonly words: string; readonly chord: string }) {
  return (
    <span className={classes['hint']}>
      {words} <HotkeyText chord={chord} />
    </span>
  );
}

/** Up and down go from screen to screen, as in every list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...(event.currentTarget.closest('nav')?.querySelectorAll('a') ?? [])];
  const here = links.findIndex((link) => link === event.currentTarget);
  links[here + step]?.focus();
}
