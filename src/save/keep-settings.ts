import { defaultSettings, type Settings } from '../store/settings.ts';

const key = 'bearings-settings';

/** Settings as kept; whatever cannot be read falls back to the default, one by one. */
export function readSettings(storage: Pick<Storage, 'getItem'> | undefined): Settings {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? '{}') as { readonly [name: string]: unknown };
    const settings: { [name: string]: unknown } = { ...defaultSettings };
    for (const name of Object.keys(defaultSettings)) {
      if (isAllowed(name as keyof Settings, kept[name])) settings[name] = kept[name];
    }
    return settings as unknown as Settings;
  } catch {
    return defaultSettings;
  }
}

function isAllowed(name: keyof Settings, value: unknown): boolean {
  if (name === 'text') return value === 100 || value === 125 || value === 150;
  if (name === 'motion') return value === 'system' || value === 'less';
  if (name === 'contrast') return value === 'normal' || value === 'more';
  if (name === 'seen') return Array.isArray(value) && value.length <= 100 && value.every((id) => typeof id === 'string');
  return typeof value === 'boolean';
}

/** Keeps settings; false where the browser keeps nothing. */
export function keepSettings(storage: Pick<Storage, 'setItem'> | undefined, settings: Settings): boolean {
  try {
    storage?.setItem(key, JSON.stringify(settings));
    return storage !== undefined;
  } catch {
    return false;
  }
}
