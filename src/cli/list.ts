import { type Answer, sorry } from './answer.ts';
export const list = (_: readonly string[]): Answer => sorry('Not yet.');
