import { Component } from 'react';
import type { ReactNode } from 'react';

/** Shows `instead` when drawing fails, rather than an empty window. */
export class ErrorBoundary extends Component<
  {
    readonly instead: ReactNode;
    readonly onError: (error: unknown) => void;
    readonly children: ReactNode;
  },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
