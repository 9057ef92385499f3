import type { ReactNode } from 'react';
import type { Broken } from '../../store/pooled.ts';
import { figure } from './many-words.ts';

/** Most files that are named where none was read: what matters is which heap it was. */
const mostNamed = 5;

/** That no files can be read, which were not, and what can still be done. */
export function BrokenNote({ broken: { files, lost } }: { readonly broken: Broken }): ReactNode {
  const named = files.slice(0, mostNamed);
  return (
    <>
      <p>
        {lost && 'The reader broke off, and what it had read from files is gone. '}
        {!lost && (files.length > 0 ? 'Not read: ' : 'Files cannot be read: ')}
        {!lost && 'the browser did not let the reader start, or it broke off. '}
        {'Runs kept on this device are compared all the same. Choose files to try again.'}
      </p>
      {named.length > 0 && (
        <ul className="left-out">
          {named.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name; the list never changes
            <li key={at}>
              <b>{file}</b> It was not read.
            </li>
          ))}
          {files.length > named.length && <li>{`And ${figure(files.length - named.length)} more.`}</li>}
        </ul>
      )}
    </>
  );
}
