import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Play } from '../../store/play.ts';
import { alliesOf } from './allies.ts';
import { BehindSheet } from './behind-sheet.tsx';
import './behind.css';

interface Props {
  readonly play: Play;
  /** Most things that can be put behind one choice. */
  readonly most: number;
  readonly onApply: (apply: readonly string[]) => void;
}

/** What is put behind the choice: one line, and a small sheet over the options that opens from it. */
export function Behind({ play, most, onApply }: Props): ReactNode {
  const { scenario, world, plan } = play;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const allies = alliesOf(scenario, world);
  const names = plan.apply.map((applied) => allies.find((ally) => ally.id === applied)?.name ?? applied);
  const close = (): void => {
    setOpen(false);
    // Enter decides next, as the button at the foot says; on this one it would open the sheet once more.
    button.current?.closest('.panel-foot')?.querySelector<HTMLElement>('[data-primary]')?.focus();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Esc closes this sheet and nothing beneath it.
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [open]);
  const toggle = (ally: string): void => {
    onApply(plan.apply.includes(ally) ? plan.apply.filter((other) => other !== ally) : [...plan.apply, ally]);
  };
  return (
    <div className="behind">
      <button ref={button} type="button" className="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={names.length === 0 ? 'behind-names' : 'behind-names behind-some'}>
          <b>Put behind it:</b> <span className="quiet-word">{names.length === 0 ? 'nothing yet' : names.join(', ')}</span>
        </span>
        <span className="fold-mark" aria-hidden="true" />
      </button>
      <div id={id} className="behind-sheet" hidden={!open}>
        {open && <BehindSheet allies={allies} world={world} applied={plan.apply} most={most} onToggle={toggle} onClose={close} />}
      </div>
    </div>
  );
}
