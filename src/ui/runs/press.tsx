import type { ReactNode } from 'react';

interface Props {
  readonly isPressed?: boolean;
  /** Without it there is nothing to press. */
  readonly onPress: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A station of the tree: a button where it leads anywhere, otherwise words. */
export function Press({ isPressed, onPress, children }: Props): ReactNode {
  if (!onPress) return <span className="tree-press">{children}</span>;
  return (
    <button type="button" className="tree-press" aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
