import type { ReactNode } from 'react';
import { Art } from '../art.tsx';

const glyphs = {
  alone: '<circle cx="24" cy="14" r="7"/><path d="M9 42c0-10 5-16 15-16s15 6 15 16"/>',
  debrief: '<path d="M6 38l12-12 8 7L42 12"/><circle cx="18" cy="26" r="3.5"/><circle cx="26" cy="33" r="3.5"/><path d="M33 12h9v9"/>',
} as const;

interface Props {
  readonly mode: keyof typeof glyphs;
  readonly title: string;
  readonly line: string;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** One way to use the game, on the spine; yellow is the current one. */
export function ModeButton({ mode, title, line, current, onChoose }: Props): ReactNode {
  const glyph = `<g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${glyphs[mode]}</g>`;
  return (
    <button type="button" className="spine-mode" aria-pressed={current} onClick={onChoose}>
      <Art className="spine-mode-glyph" viewBox="0 0 48 48" markup={glyph} />
      <span>
        <b className="spine-mode-title">{title}</b>
        <span className="spine-mode-line">{line}</span>
      </span>
    </button>
  );
}
