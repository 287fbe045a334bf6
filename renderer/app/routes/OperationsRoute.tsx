import { HotkeyField } from '../../hotkeys/HotkeyField.tsx';
import { OperationsScreen } from '../../operations/OperationsScreen.tsx';

/** The catalogue, with the chord of each operation. */
export function OperationsRoute() {
  return (
    <OperationsScreen
      renderHotkey={({ id, hotkey }, name) => (
        <HotkeyField
          key={id}
          label={name}
          action={{ kind: 'switch', operationId: id }}
          hotkey={hotkey}
        />
      )}
    />
  );
}
