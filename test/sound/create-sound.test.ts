import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSound, type SoundOptions } from '../../src/sound/create-sound.ts';
import { fakeHowler } from './fake-howler.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = () => vi.advanceTimersByTimeAsync(0);

const fakePage = () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const setHidden = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as unknown as NonNullable<SoundOptions['page']>, setHidden };
};

test('nothing is loaded or played before sound is switched on', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.play('hover');
  sound.play('decide', 80);
  sound.stop();
  sound.setOn(false);
  await vi.runAllTimersAsync();
  expect(howler.loads).toBe(0);
  expect(howler.asked).toEqual([]);
});

test('switching on loads once, however often it is switched', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.setOn(true);
  sound.setOn(false);
  sound.setOn(true);
  await opened();
  sound.setOn(true);
  await opened();
  expect(howler.loads).toBe(1);
  expect(howler.asked).toEqual(['open opus']);
});

test('a cue asked for while loading is dropped, not played late', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.setOn(true);
  sound.play('choose');
  await opened();
  sound.play('decide');
  expect(howler.asked).toEqual(['open opus', 'play decide']);
});

test('a storm of hovers is a few ticks', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.setOn(true);
  await opened();
  for (let i = 0; i < 50; i += 1) sound.play('hover');
  expect(howler.asked.filter((line) => line === 'play hover')).toHaveLength(1);
});

test('a delayed cue sounds at its time, and stop forgets it', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.setOn(true);
  await opened();
  sound.play('decide', 80);
  sound.play('link-up', 200);
  await vi.advanceTimersByTimeAsync(100);
  sound.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(howler.asked).toEqual(['open opus', 'play decide', 'stop']);
});

test('a hidden page falls silent and stays so until it is seen', async () => {
  const howler = fakeHowler();
  const { page, setHidden } = fakePage();
  const sound = createSound({ ...howler, page });
  sound.setOn(true);
  await opened();
  sound.play('event', 500);
  setHidden(true);
  sound.play('choose');
  await vi.advanceTimersByTimeAsync(1000);
  setHidden(false);
  sound.play('decide');
  expect(howler.asked).toEqual(['open opus', 'stop', 'play decide']);
});

test('where the first source does not decode, the next is tried', async () => {
  const howler = fakeHowler((source) => source.endsWith('mp3'));
  const onFailure = vi.fn();
  const sound = createSound({ ...howler, onFailure });
  sound.setOn(true);
  await opened();
  sound.play('choose');
  expect(howler.asked).toEqual(['open opus', 'unload', 'open mp3', 'play choose']);
  expect(onFailure).not.toHaveBeenCalled();
});

test('where no source decodes, the player notices nothing and the reason is reported', async () => {
  const howler = fakeHowler(() => false);
  const onFailure = vi.fn();
  const sound = createSound({ ...howler, onFailure });
  sound.setOn(true);
  await opened();
  expect(() => sound.play('choose')).not.toThrow();
  expect(onFailure).toHaveBeenCalledOnce();
  expect(String(onFailure.mock.calls[0]?.[0])).toContain('will not decode');
});

test('a loader that fails throws nothing, is reported, and is tried again when chosen again', async () => {
  const howler = fakeHowler();
  const onFailure = vi.fn();
  const loadHowler = vi.fn(howler.loadHowler).mockRejectedValueOnce(new Error('offline'));
  const sound = createSound({ loadHowler, onFailure });
  sound.setOn(true);
  sound.play('choose');
  await opened();
  expect(onFailure).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
  sound.setOn(false);
  sound.setOn(true);
  await opened();
  sound.play('choose');
  expect(howler.asked).toContain('play choose');
});

test('once destroyed it stays silent, even if loading ends afterwards', async () => {
  const howler = fakeHowler();
  const sound = createSound(howler);
  sound.setOn(true);
  sound.destroy();
  await opened();
  sound.setOn(true);
  sound.play('choose');
  await opened();
  expect(howler.asked).toEqual(['open opus', 'unload']);
});
