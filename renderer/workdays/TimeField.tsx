import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface TimeFieldProps {
  readonly label: string;
  /** As it is typed: `9:04`, `904`, `09:04:30`. */
  readonly value: string;
  readonly isWrong: boolean;
  readonly isDisabled?: boolean;
  readonly isFocused?: boolean;
  readonly onChange: (value: string) => void;
}

/** A wall-clock time, typed. A press of Up or Down would be a guess: there is none. */
export function TimeField(props: TimeFieldProps) {
  const { label, value, isWrong, isDisabled = false, onChange } = props;
  const { t } = useTranslation();
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      error={isWrong ? t('workdays.field.notTime') : undefined}
      disabled={isDisabled}
      data-autofocus={props.isFocused}
      inputMode="numeric"
      autoComplete="off"
      flex={1}
      miw={0}
    />
  );
}
