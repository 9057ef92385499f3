import type { ReactNode } from 'react';
import { defaultSettings, type Settings } from '../../store/settings.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';
import './settings.css';

interface Props {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** What a player can set. Every change holds at once; there is nothing to save. */
export function SettingsForm({ settings, onSettings }: Props): ReactNode {
  const set = (change: Partial<Settings>): void => onSettings({ ...settings, ...change });
  return (
    <div className="settings">
      <Choice
        title="Text size"
        value={settings.text}
        choices={[
          { value: 100, name: '100%' },
          { value: 125, name: '125%' },
          { value: 150, name: '150%' },
        ]}
        onChoose={(text) => set({ text })}
      />
      <Choice
        title="Motion"
        value={settings.motion}
        choices={[
          { value: 'system', name: 'As this device is set' },
          { value: 'less', name: 'Less' },
        ]}
        onChoose={(motion) => set({ motion })}
      />
      <Choice
        title="Contrast"
        value={settings.contrast}
        choices={[
          { value: 'normal', name: 'Normal' },
          { value: 'more', name: 'More' },
        ]}
        onChoose={(contrast) => set({ contrast })}
      />
      <Switch name="Sound" says="Short cues. Every one has a visible twin." on={settings.sound} onSwitch={(sound) => set({ sound })} />
      <Switch
        name="Hold to decide"
        says="On touch, hold half a second. Off asks for a plain tap."
        on={settings.hold}
        onSwitch={(hold) => set({ hold })}
      />
      <Switch
        name="Single-key shortcuts"
        says="A to D, 1 to 5, S, W, K, L, P and ? on the play sheet."
        on={settings.keys}
        onSwitch={(keys) => set({ keys })}
      />
      {settings.seen.length > 0 && (
        <button type="button" className="button" onClick={() => set({ seen: defaultSettings.seen })}>
          Show the hints again
        </button>
      )}
    </div>
  );
}
