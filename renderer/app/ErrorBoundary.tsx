import { Component, type ReactNode } from 'react';

import { ErrorScreen } from './ErrorScreen.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead; without it a whole page. */
  readonly fallback?: () => ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
}

/** The last net: a bug outside of every screen becomes words with its details, never a white window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('Something that is nothing was thrown') };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    if (this.props.fallback) return this.props.fallback();
    return (
      <ErrorScreen error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
    );
  }
}
