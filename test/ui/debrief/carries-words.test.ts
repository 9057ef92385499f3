import { expect, it } from 'vitest';
import { carriesWords } from '../../../src/ui/debrief/carries-words.ts';

it('says of files that carry the same in one sentence what goes along, and where the note stays out', () => {
  expect(carriesWords(['document', 'run'])).toBe(
    'The document and the run file carry the name of the run, your lines why, your note and what you mean to do.',
  );
  expect(carriesWords(['decisions', 'relationships', 'whatIf', 'statements'])).toBe(
    'Your note stays out. The table of decisions carries the name of the run and your lines why. The table of relationships and the ' +
      'table of what-ifs carry the name of the run. The file of statements carries no words of yours, no name and no score.',
  );
});
