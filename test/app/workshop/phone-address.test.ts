import { expect, test } from 'vitest';
import { phoneAddress } from '../../../src/app/workshop/stage-open.ts';

const lan = ['http://192.168.0.7:2567', 'http://10.0.0.4:2567'];

test('phones join where the projector’s page is from', () => {
  expect(phoneAddress('https://council.example/games/stage.html#x', lan)).toBe('https://council.example/games/');
  expect(phoneAddress('http://192.168.0.9:2567/stage.html', lan)).toBe('http://192.168.0.9:2567/');
});

test('a page that only this machine can call so sends them to its address on the network', () => {
  for (const page of ['http://localhost:2567/stage.html', 'http://127.0.0.1:2567/stage.html', 'http://[::1]:2567/stage.html'])
    expect(phoneAddress(page, lan)).toBe(lan[0]);
  expect(phoneAddress('http://localhost:2567/stage.html', [])).toBeUndefined();
});

test('where this machine is in several networks they go to the one that was chosen, for as long as it is there', () => {
  expect(phoneAddress('http://localhost:2567/stage.html', lan, lan[1])).toBe(lan[1]);
  expect(phoneAddress('http://localhost:2567/stage.html', lan, 'http://172.17.0.1:2567')).toBe(lan[0]);
  expect(phoneAddress('https://council.example/games/stage.html', lan, lan[1])).toBe('https://council.example/games/');
});
