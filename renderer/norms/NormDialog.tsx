import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { NormPlanPatch } from '#shared/norms/norm-plan.ts';
import type { NormLine, NormsView } from '#shared/norms/norms-view.ts';
import type { OperationId } from '#shared/operations/operation.ts';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { ArrivalsFields } from './ArrivalsFields.tsx';
import { NormVersions } from './NormVersions.tsx';
import { PieceTimes } from './PieceTimes.tsx';
import { SetUpFields } from './SetUpFields.tsx';

interface NormDialogProps {
  /** Undefined while nothing is open. */
  readonly line: NormLine | undefined;
  readonly view: NormsView;
  readonly onPlan: (name: string, patch: NormPlanPatch) => void;
  readonly onApprove: (operationId: OperationId) => void;
  readonly onWithdraw: (ids: readonly string[], isWithdrawn: boolean) => void;
  readonly onClose: () => void;
}

/** One norm: the way from readings to it, every version with who approved it, its set-up, and random clients. */
export function NormDialog(props: NormDialogProps) {
  const { line, view, onPlan, onApprove, onWithdraw, onClose } = props;
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const { plan } = view;
  const name = line ? names.operation(line) : '';
  return (
    <Modal
      opened={line !== undefined}
      onClose={onClose}
      size="xl"
      title={t('norms.dialog.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      {line ? (
        <>
          <PieceTimes line={line} view={view} />
          <NormVersions line={line} onWithdraw={onWithdraw} />
          <SetUpFields
            name={name}
            line={line}
            setUp={plan.setUps[line.operationId]}
            onSetUp={(setUp) => {
              const { [line.operationId]: _old, ...others } = plan.setUps;
              onPlan(t('piece.own.of', { name }), {
                setUps: setUp ? { ...others, [line.operationId]: setUp } : others,
              });
            }}
          />
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
