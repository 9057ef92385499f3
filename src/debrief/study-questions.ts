import type { OwnQuestion } from './raise-study-questions.ts';

/** The study's own questions to directors, from chapters 4 and 7, told in our words. */
export const studyQuestions: readonly OwnQuestion[] = [
  { evidence: 'RL-Q-CHG-1', sign: 'unnamed', text: 'What is the challenge, put so that it would still be one if the money were there?' },
  { evidence: 'RL-Q-CHG-2', sign: 'lower', text: 'Which relationships should have your next free hours?' },
  { evidence: 'RL-Q-CHG-3', sign: 'no-wider', text: 'What is there to draw on to get the work done?' },
  { evidence: 'RL-Q-CHG-4', sign: 'paid-alone', text: 'What do you count as a resource, and what have you not been counting?' },
  {
    evidence: 'RL-Q-CTX-1',
    sign: 'apart',
    text: 'How do you find out what each service puts first, how it came to that, and where two of them pull apart?',
  },
  { evidence: 'RL-Q-CTX-2', sign: 'meant-more', text: 'How much of your vision would you find in what each service puts first?' },
  { evidence: 'RL-Q-CTX-3', sign: 'never-looked', text: 'By what road does what the front line knows reach the table where you decide?' },
  { evidence: 'RL-Q-CTX-4', sign: 'seldom-looked', text: 'Which evidence do you leave unused, and whom have you not asked?' },
  { evidence: 'RL-Q-CTX-5', sign: 'nobody-behind', text: 'On whom does it hang, and what would bring each of them to work with you?' },
  { evidence: 'RL-Q-CTX-6', sign: 'strained', text: 'Which old tensions are still there, and who is working on them?' },
  {
    evidence: 'RL-Q-CAP-1',
    sign: 'no-belief',
    text: 'What does each of your senior people know, what can they do, what are they like? How sure are you?',
  },
  { evidence: 'RL-Q-CAP-2', sign: 'no-learn', text: 'Who where you work questions an assumption, with evidence, and is thanked for it?' },
  { evidence: 'RL-Q-CAP-3', sign: 'results-first', text: 'Beyond managing performance, what makes people answer to one another?' },
  { evidence: 'RL-Q-CAP-4', sign: 'no-commitment', text: 'Who else understands where this goes in the long run, and speaks up for it?' },
  {
    evidence: 'RL-Q-CAP-5',
    sign: 'meant-more',
    text: 'What do you do first that you ask of your senior team, and how do you know that they see it?',
  },
  { evidence: 'RL-Q-CAP-6', sign: 'theirs', text: 'Which work of your partners do you end up doing yourself?' },
  {
    evidence: 'RL-Q-CAP-7',
    sign: 'upstairs',
    text: 'How do you stand with the lead member and the chief executive, and what wins either of them?',
  },
  { evidence: 'RL-Q-CAP-8', sign: 'team-spent', text: 'Is your workforce equipped for an ordinary week?' },
  { evidence: 'RL-Q-CAP-9', sign: 'growing', text: 'What must your workforce be able to do next year that it cannot do yet?' },
  { evidence: 'RL-Q-RES-1', sign: 'falling', text: 'What have you agreed for a month, for six, for a year and beyond, and with whom?' },
  { evidence: 'RL-Q-RES-2', sign: 'falling', text: 'What will you need in a year and in five, and does today’s choice know about it?' },
  { evidence: 'RL-Q-RES-3', sign: 'worse', text: 'What would you give up for nothing, and what keeps it safe this month?' },
  { evidence: 'RL-Q-RES-4', sign: 'no-simplify', text: 'Can you say plainly where your organisation goes and what it holds dear?' },
  { evidence: 'RL-Q-RES-5', sign: 'simplified', text: 'Who has heard your story: lead member, senior team, staff, partners? From whom?' },
];

/** Those of the companion report, told in our words. */
export const companionQuestions: readonly OwnQuestion[] = [
  {
    evidence: 'CP-Q-COL-1',
    sign: 'no-wider',
    text: 'What makes good habits against child poverty stick, in your services and with partners?',
  },
  { evidence: 'CP-Q-COL-2', sign: 'nobody-behind', text: 'On whom does it hang, and what would bring each of them to work with you?' },
  { evidence: 'CP-Q-COL-3', sign: 'seldom-looked', text: 'Who else’s figures would better yours, and what would get them to you?' },
  { evidence: 'CP-Q-COL-4', sign: 'strained', text: 'Where does word not get through: in your team, between services, to partners?' },
  { evidence: 'CP-Q-OUT-1', sign: 'never-looked', text: 'Which evidence do you leave unused, for this month and for later?' },
  { evidence: 'CP-Q-OUT-2', sign: 'seldom-looked', text: 'Whose evidence have you not asked for yet?' },
  { evidence: 'CP-Q-OUT-3', sign: 'no-learn', text: 'Are your figures good enough to tell whether anything has changed?' },
  { evidence: 'CP-Q-OUT-4', sign: 'worse', text: 'What would you give up for nothing, what protects it, and who has been told?' },
  {
    evidence: 'CP-Q-OUT-5',
    sign: 'falling',
    text: 'What about poverty is agreed for a month, for six, for a year and beyond, and with whom?',
  },
  { evidence: 'CP-Q-OPN-1', sign: 'no-openness', text: 'With whom could you look at three answers to one problem before choosing?' },
  { evidence: 'CP-Q-OPN-2', sign: 'paid-alone', text: 'What do you have already that could be used in another way?' },
  { evidence: 'CP-Q-OPN-3', sign: 'theirs', text: 'Who besides you answers for what is spent on poverty and what comes of it?' },
];
