import type { ChangeEvent, ReactNode } from 'react';
import './import-run.css';

/** Takes a run from a file that this game wrote. */
export function ImportRun({ onImport, className }: { readonly onImport: (file: File) => void; readonly className: string }): ReactNode {
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file may be chosen again after its trouble is mended.
    target.value = '';
    if (file) onImport(file);
  };
  return (
    <label className={`import ${className}`}>
      Bring in a run from a file
      <input type="file" className="hidden-text" accept=".json,application/json" onChange={take} />
    </label>
  );
}
