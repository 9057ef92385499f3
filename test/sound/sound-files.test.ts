import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cues, visibleTwin } from '../../src/sound/cues.ts';
import { howlerSprite, soundFiles } from '../../src/sound/sound-files.ts';

const asset = (name: string) => readFileSync(new URL(`../../assets/sound/${name}`, import.meta.url));
const sprite = JSON.parse(asset('sprite.json').toString()) as Record<string, [number, number]>;

/** Milliseconds: the last Ogg page's sample position, at Opus's fixed 48 kHz. */
const opusLength = () => {
  const file = asset('cues.opus');
  return Number(file.readBigUInt64LE(file.lastIndexOf('OggS') + 6)) / 48;
};
/** Milliseconds: bytes at a constant 80 kbit/s. */
const mp3Length = () => (asset('cues.mp3').length * 8) / 80;

test('the sprite names exactly the cues, in their order', () => {
  expect(Object.keys(sprite)).toEqual([...cues]);
});

test('every cue has a visible twin of one word', () => {
  for (const cue of cues) expect(visibleTwin[cue]).toMatch(/^[a-z]+$/);
});

test('no cue lasts over three seconds, touches its neighbour or runs past the end', () => {
  let free = 0;
  for (const [offset, duration] of Object.values(sprite)) {
    expect(duration).toBeGreaterThan(0);
    expect(duration).toBeLessThanOrEqual(3000);
    expect(offset).toBeGreaterThanOrEqual(free + 100);
    free = offset + duration;
  }
  expect(free).toBeGreaterThan(10_000);
  expect(free).toBeLessThanOrEqual(opusLength());
  expect(free).toBeLessThanOrEqual(mp3Length());
});

test('both formats are what they say and under 250 KB', () => {
  const opus = asset('cues.opus');
  const mp3 = asset('cues.mp3');
  expect(opus.subarray(0, 64).includes('OpusHead')).toBe(true);
  expect(mp3.subarray(0, 3).toString() === 'ID3' || mp3[0] === 0xff).toBe(true);
  for (const file of [opus, mp3]) {
    expect(file.length).toBeGreaterThan(50_000);
    expect(file.length).toBeLessThan(250_000);
  }
});

test('every cue was measured within 2 LU of its aim, with its peak below −2.9 dBFS', () => {
  const rows = (name: string) =>
    asset(name)
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const aims = new Map(rows('levels.tsv').map(([cue, , , aim]) => [cue, Number(aim)]));
  const measured = rows('measured.tsv');
  expect(measured.map(([cue]) => cue)).toEqual([...cues]);
  for (const [cue, , peak, loudness] of measured) {
    expect(Math.abs(Number(loudness) - (aims.get(cue ?? '') ?? 0))).toBeLessThanOrEqual(2);
    expect(Number(peak)).toBeLessThanOrEqual(-2.9);
  }
});

test('the player is offered opus first and mp3 after, with the sprite Howler expects', () => {
  expect(soundFiles.sources.map((source) => source.split('.').at(-1))).toEqual(['opus', 'mp3']);
  expect(howlerSprite(soundFiles)).toEqual(sprite);
});
