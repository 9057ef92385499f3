import { Component, createRef, type ReactNode } from 'react';
import './failed-part.css';

interface Props {
  readonly children: ReactNode;
  /** What has become of the run that was open, if one was. */
  readonly says: () => string | undefined;
  readonly home?: string;
}

/** Stands in for a part of the page that did not load or broke: what happened, and two ways on. */
export class FailedPart extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  private readonly heading = createRef<HTMLHeadingElement>();

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(_: Props, before: { readonly failed: boolean }): void {
    if (!this.state.failed || before.failed) return;
    document.title = 'This part would not load – Bearings';
    this.heading.current?.focus();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed-part">
        <h1 ref={this.heading} tabIndex={-1}>
          This part would not load.
        </h1>
        <p>{[this.props.says(), 'Check the connection, then try again.'].filter(Boolean).join(' ')}</p>
        <p className="failed-ways">
          <button type="button" className="button button-ink" onClick={() => window.location.reload()}>
            Try again
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              window.location.hash = '#/';
              window.location.reload();
            }}
          >
            {this.props.home ?? 'Back to the shelf'}
          </button>
        </p>
      </main>
    );
  }
}
