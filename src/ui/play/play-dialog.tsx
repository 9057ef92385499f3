import type { ReactNode } from 'react';
import type { Undoable } from '../../core/undoable.ts';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import { HelpPage } from '../help/help-page.tsx';
import { SettingsForm } from '../settings/settings-form.tsx';
import { LogDialog } from './log-dialog.tsx';
import { Modal } from './modal.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import type { PlayActions } from './play-actions.ts';

export type PlayDialogName = 'log' | 'pause' | 'settings' | 'help' | undefined;

interface Props {
  readonly open: PlayDialogName;
  readonly onOpen: (name: PlayDialogName) => void;
  readonly play: Play;
  readonly actions: PlayActions;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly undoable: readonly Undoable[];
  readonly kept: boolean;
}

/** The dialog that lies over the sheet, if one does. */
export function PlayDialog({ open, onOpen, play, actions, settings, onSettings, undoable, kept }: Props): ReactNode {
  const close = (): void => onOpen(undefined);
  switch (open) {
    case 'log':
      return (
        <LogDialog
          play={play}
          undoable={undoable}
          onClose={close}
          onUndo={(entry) => {
            actions.onUndo(entry);
            close();
          }}
        />
      );
    case 'pause':
      return (
        <PauseDialog
          onClose={close}
          onSettings={() => onOpen('settings')}
          onHelp={() => onOpen('help')}
          onLeave={actions.onLeave}
          kept={kept}
          onSave={actions.onSave}
        />
      );
    case 'settings':
      return (
        <Modal key="settings" title="Settings" onClose={close}>
          <SettingsForm settings={settings} onSettings={onSettings} />
        </Modal>
      );
    case 'help':
      return (
        <Modal key="help" title="Help" onClose={close}>
          <HelpPage />
        </Modal>
      );
    case undefined:
      return null;
  }
}
