import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { NormPlan, NormPlanPatch } from '#shared/norms/norm-plan.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';
import type { OperationId } from '#shared/operations/operation.ts';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { ArrivalsFields } from './ArrivalsFields.tsx';
import { NormVersions } from './NormVersions.tsx';

interface NormDialogProps {
  /** Undefined while nothing is open. */
  readonly line: NormLine | undefined;
  readonly plan: NormPlan;
  readonly onPlan: (name: string, patch: NormPlanPatch) => void;
  readonly onApprove: (operationId: OperationId) => void;
  readonly onWithdraw: (ids: readonly string[], isWithdrawn: boolean) => void;
  readonly onClose: () => void;
}

/** One norm: every version with who approved it and when, and whether its clients come at random. */
export function NormDialog(props: NormDialogProps) {
  const { line, plan, onPlan, onApprove, onWithdraw, onClose } = props;
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const name = line ? names.operation(line) : '';
  return (
    <Modal
      opened={line !== undefined}
      onClose={onClose}
      size="lg"
      title={t('norms.dialog.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      {line ? (
        <>
          <NormVersions line={line} onWithdraw={onWithdraw} />
          <ArrivalsFields
            name={name}
            line={line}
            arrivals={plan.arrivals[line.operationId]}
            onArrivals={(arrivals) => {
              const { [line.operationId]: _old, ...others } = plan.arrivals;
              onPlan(t('norms.arrivals.of', { name }), {
                arrivals: arrivals ? { ...others, [line.operationId]: arrivals } : others,
              });
            }}
          />
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('ui.close')}
            </Button>
            <Button
              disabled={!line.proposed.value}
              onClick={() => {
                onClose();
                onApprove(line.operationId);
              }}
            >
              {t('norms.dialog.approve')}
            </Button>
          </Group>
        </>
      ) : null}
    </Modal>
  );
}
