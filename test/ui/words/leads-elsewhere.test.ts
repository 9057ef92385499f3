import { expect, test } from 'vitest';
import { leadsElsewhere } from '../../../src/ui/words/leads-elsewhere.ts';
import { deviceWords } from '../../../src/ui/words/place-words.ts';

test('an address of a machine or of its network leads nobody from outside', () => {
  for (const own of [
    'http://127.0.0.1:2567/#/debrief/a',
    'http://localhost/',
    'http://[::1]:80/',
    'http://[fe80::1]/',
    'http://[fd00::2]/',
    'http://10.0.0.4/',
    'http://192.168.1.20:2567/',
    'http://172.16.0.1/',
    'http://172.31.9.1/',
    'http://169.254.7.7/',
    'http://100.64.0.1/',
    'http://laptop/',
    'http://laptop.local:2567/',
    'file:///home/ann/index.html',
    'null/C:/bearings/index.html#/debrief/a',
    '',
  ])
    expect(leadsElsewhere(own), own).toBe(false);
  for (const open of ['https://play.example.org/bearings/', 'http://172.32.0.1/', 'http://11.0.0.1/', 'http://100.128.0.1/'])
    expect(leadsElsewhere(open), open).toBe(true);
});

test('the handout names no address that leads nobody anywhere, but the file that any copy of the game opens', () => {
  const own = deviceWords.findAgain('http://127.0.0.1:2567/#/debrief/t1');
  expect(own).not.toContain('127.0.0.1');
  expect(own).toContain('Run file');
  expect(deviceWords.findAgain('https://play.example.org/#/debrief/t1')).toContain('https://play.example.org/#/debrief/t1');
});
