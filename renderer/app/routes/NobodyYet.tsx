import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '../../ui/EmptyState.tsx';

/** In the place of a day, while there is nobody whose day it could be. */
export function NobodyYet() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <EmptyState
      isScreen
      sentence={t('app.nobody.sentence')}
      action={{ label: t('app.nobody.action'), onClick: () => void navigate({ to: '/settings' }) }}
    />
  );
}
