/** Placeholder. */
export function SettingsRoute() {
  return <p>Settings</p>;
}
