import { HelpScreen } from '../../settings/HelpScreen.tsx';

/** The help. */
export function HelpRoute() {
  return <HelpScreen />;
}
