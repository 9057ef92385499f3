import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { Modal } from '../../play/modal.tsx';
import type { JoinAddress } from '../shared/join-address.ts';
import type { Asks } from './asks.ts';
import { LineForm } from './line-form.tsx';
import type { NextStep } from './next-step.ts';
import { PeopleSheet } from './people-sheet.tsx';
import type { Places } from './room-plan.tsx';
import { RoomSheet } from './room-sheet.tsx';
import { TableSheet } from './table-sheet.tsx';
import './console-dialog.css';

export type ConsoleDialogName =
  | { readonly kind: 'table'; readonly table: string; readonly fold?: NextStep['fold'] }
  | { readonly kind: 'people' | 'room' | 'line' };

interface Props {
  readonly open: ConsoleDialogName | undefined;
  readonly view: ConsoleView;
  readonly phones: boolean;
  readonly join: JoinAddress | undefined;
  readonly ask: Asks;
  readonly now: () => number;
  readonly refused: string | undefined;
  readonly places: Places;
  readonly onPlaces: (places: Places) => void;
  readonly more: ReactNode;
  readonly onClose: () => void;
}

/** The sheet that lies over the console, if one does. */
export function ConsoleDialog({ open, refused, onClose, ...props }: Props): ReactNode {
  const { view, phones, join, ask, now, places, onPlaces, more } = props;
  const said = refused !== undefined && (
    <p className="console-trouble" role="alert">
      {refused}
    </p>
  );
  switch (open?.kind) {
    case 'table': {
      const table = view.tables.find(({ id }) => id === open.table);
      return table ? (
        <Modal key={table.id} title={table.title} onClose={onClose}>
          {said}
          <TableSheet view={view} table={table} fold={open.fold} ask={ask} places={places} onPlaces={onPlaces} onClose={onClose} />
        </Modal>
      ) : null;
    }
    case 'people':
      return (
        <Modal key="people" title="People" onClose={onClose}>
          {said}
          <PeopleSheet view={view} join={join} ask={ask} />
        </Modal>
      );
    case 'room':
      return (
        <Modal key="room" title="Room and tables" onClose={onClose}>
          {said}
          <RoomSheet view={view} phones={phones} ask={ask} now={now} more={more} />
        </Modal>
      );
    case 'line':
      return (
        <Modal key="line" title="A line for the screen" onClose={onClose}>
          {said}
          <LineForm line={view.line} ask={ask} onClose={onClose} />
        </Modal>
      );
    case undefined:
      return null;
  }
}
