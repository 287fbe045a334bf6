import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ComponentType, type ReactNode } from 'react';

/** What was thrown, and the way to try again. */
export interface Failed {
  readonly error: unknown;
  readonly onRetry: () => void;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead. */
  readonly fallback: ComponentType<Failed>;
}

/** A net: what fails within is said in its place, with a way to try again, and the rest lives on. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  // Answers that failed are asked for again, not shown again.
  const { reset } = useQueryErrorResetBoundary();
  return <Net {...props} onReset={reset} />;
}

interface NetProps extends ErrorBoundaryProps {
  readonly onReset: () => void;
}

interface NetState {
  readonly error: unknown;
}

class Net extends Component<NetProps, NetState> {
  override readonly state: NetState = { error: undefined };

  static getDerivedStateFromError(error: unknown): NetState {
    return { error: error ?? new Error('Something that is nothing was thrown') };
  }

  override render(): ReactNode {
    const { children, fallback: Fallback, onReset } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    const onRetry = (): void => {
      onReset();
      this.setState({ error: undefined });
    };
    return <Fallback error={error} onRetry={onRetry} />;
  }
}
