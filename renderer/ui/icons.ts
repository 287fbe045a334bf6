/** The icons of the application. One list keeps one meaning to one picture. */
export {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowDown,
  IconArrowUp,
  IconCheck,
  IconCopy,
  IconPin,
  IconPinnedOff,
  IconRefresh,
  IconTable,
  IconX,
  IconZoomReset,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
