import type { ReactNode } from 'react';
import type { Settings } from '../store/settings.ts';
import { HelpPage } from '../ui/help/help-page.tsx';
import { Modal } from '../ui/play/modal.tsx';
import { SettingsForm } from '../ui/settings/settings-form.tsx';

interface Props {
  readonly open: 'settings' | 'help' | undefined;
  readonly onClose: () => void;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Settings and help, from the shelf. */
export function SettingsAndHelp({ open, onClose, settings, onSettings }: Props): ReactNode {
  if (open === undefined) return null;
  return (
    <Modal title={open === 'settings' ? 'Settings' : 'Help'} onClose={onClose}>
      {open === 'settings' ? <SettingsForm settings={settings} onSettings={onSettings} /> : <HelpPage />}
    </Modal>
  );
}
