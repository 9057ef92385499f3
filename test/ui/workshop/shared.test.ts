import jsQR from 'jsqr';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { joinAddress } from '../../../src/ui/workshop/shared/join-address.ts';
import { Qr } from '../../../src/ui/workshop/shared/qr.tsx';
import { clockWords, timeLeft } from '../../../src/ui/workshop/shared/time-left.ts';
import { TimeRing } from '../../../src/ui/workshop/shared/time-ring.tsx';
import { VoteMark } from '../../../src/ui/workshop/shared/vote-mark.tsx';

/** What a camera would see of a code's bars: each module so many dots. */
function photographed(svg: string, dots = 4): { readonly data: Uint8ClampedArray; readonly side: number } {
  const whole = Number(/viewBox="-4 -4 (\d+)/.exec(svg)?.[1]);
  const side = whole * dots;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    const [left, top] = [(Number(x) + 4) * dots, (Number(y) + 4) * dots];
    for (let row = top; row < top + dots; row++)
      for (let at = left; at < left + Number(length) * dots; at++) data.set([20, 35, 59, 255], (row * side + at) * 4);
  }
  return { data, side };
}

test.each(['http://192.168.1.20:2567', 'https://bearings.example', 'https://council.example/games/bearings/'])(
  'a camera reads the way in from the square: %s',
  (base) => {
    const { href, typed } = joinAddress(base, 'TERN 42');
    const { data, side } = photographed(renderToStaticMarkup(createElement(Qr, { address: href, title: 'Join' })));
    expect(jsQR(data, side, side)?.data).toBe(href);
    expect(href).toBe(`${base.replace(/\/$/, '')}/join.html#TERN-42`);
    expect(typed).toBe(`${base.replace(/^https?:\/\//, '').replace(/\/$/, '')}/join.html`);
  },
);

test('a clock counts the second that has begun, and never below nothing', () => {
  expect([80_000, 79_001, 60_000, 59_999, 1, 0].map(clockWords)).toEqual(['1:20', '1:20', '1:00', '1:00', '0:01', '0:00']);
  expect(timeLeft({ until: 5000 }, 7000)).toBe(0);
  expect(timeLeft({ until: 5000 }, 2000)).toBe(3000);
  expect(timeLeft({ left: 4000 }, 99_000)).toBe(4000);
});

test('each letter up to F has a shape of its own, also in outline', () => {
  const paths = (solid: boolean) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map(
      (letter) => / d="([^"]+)"/.exec(renderToStaticMarkup(createElement(VoteMark, { letter, solid })))?.[1],
    );
  expect(new Set(paths(true)).size).toBe(6);
  expect(paths(false)).toEqual(paths(true));
});

test('the ring is whole at first, empties, and is hollow while it stands', () => {
  const ring = (share: number, running = true) => renderToStaticMarkup(createElement(TimeRing, { share, running }));
  expect(ring(1)).toContain('<circle r="54" class="time-ring-left"');
  // A quarter that ends at the top begins at nine o'clock.
  expect(ring(0.25)).toContain('A54 54 0 0 0 -54.00 -0.00Z');
  expect(ring(0.75)).toContain('A54 54 0 1 0 54.00');
  expect(ring(0)).not.toContain('time-ring-left');
  expect(ring(0.5, false)).not.toContain('time-ring-left');
});
