import { Component, type ReactNode } from 'react';
import './failed-part.css';

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a part of the page that did not load or broke: what happened, and two ways on. Runs are kept all along. */
export class FailedPart extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed-part">
        <h1>This part would not load.</h1>
        <p>Your run is kept up to your last step. Check the connection, then try again.</p>
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
            Back to the shelf
          </button>
        </p>
      </main>
    );
  }
}
