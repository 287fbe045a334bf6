import { Component, type ReactNode } from 'react';

import { NobodyBar } from './NobodyBar.tsx';

interface BrokenBarProps {
  readonly children: ReactNode;
}

interface BrokenBarState {
  readonly isBroken: boolean;
}

/** A bug in the recorder window must not leave it empty: it still leads to the main window, which says more. */
export class BrokenBar extends Component<BrokenBarProps, BrokenBarState> {
  override readonly state: BrokenBarState = { isBroken: false };

  static getDerivedStateFromError(): BrokenBarState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <NobodyBar isBroken /> : this.props.children;
  }
}
