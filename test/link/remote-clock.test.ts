import { afterEach, expect, test, vi } from 'vitest';
import { stageLink } from '../../src/link/remote-link.ts';

afterEach(() => vi.restoreAllMocks());

test.each([0, 1, 2, 3])(
  'a window’s clock beside a server’s tells whole milliseconds, whatever the way there took (%i ms)',
  async (took) => {
    let now = 1_800_000_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    const place = { name: 'scene', sessionId: 'a', roomId: 'b', processId: 'c' };
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      now += took;
      return Response.json({ ok: true, place, at: 1_800_000_000_777 });
    });
    const link = stageLink('a.stage.b.c', 'http://127.0.0.1:9/');
    await vi.waitFor(() => expect(Math.abs(link.now() - now)).toBeGreaterThan(700));
    expect(Number.isInteger(link.now())).toBe(true);
    link.close();
  },
);
