import { isObject } from '../save/loose.ts';

/** A command and its key as a window sends them, or `undefined` where no window of ours sent this. */
export function readAsk(text: unknown): { readonly command: unknown; readonly key: string | undefined } | undefined {
  try {
    const asked: unknown = JSON.parse(String(text));
    if (!isObject(asked)) return undefined;
    const { command, key } = asked;
    return isObject(command) && (key === undefined || (typeof key === 'string' && key.length <= 64)) ? { command, key } : undefined;
  } catch {
    return undefined;
  }
}
