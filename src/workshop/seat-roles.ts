import type { Role, Scenario } from '../core/scenario.ts';
import { onceFor } from './once-for.ts';
import type { Seat } from './session.ts';

/** Who decides, or speaks the decision. */
export const director = 'director';
/** Who watches how a table decides, and who watches the room: neither votes. */
export const watchers: readonly string[] = ['mirror', 'observer'];

const ours: readonly Role[] = [
  {
    id: director,
    title: 'Director',
    stakeholder: undefined,
    aim: 'A decision that you can stand behind when you are asked about it in a year.',
    knows: 'You will be asked who said what before you decided. Hear everybody first.',
  },
  {
    id: 'mirror',
    title: 'Mirror',
    stakeholder: undefined,
    aim: 'To tell the table at the end how it took its decisions. You do not vote.',
    knows: 'Write down who spoke, who was not asked, and when somebody changed their mind.',
  },
  {
    id: 'observer',
    title: 'Observer',
    stakeholder: undefined,
    aim: 'To see what the table cannot see from inside. You do not vote.',
    knows: 'You may walk to other tables. Say nothing until the debrief.',
  },
];

/** Every role that can be given at a table: the director first, then the scenario's, then those who watch. */
export const seatRoles = onceFor(({ facilitation: { roles } }: Scenario): readonly Role[] => {
  const written = new Set(roles.map(({ id }) => id));
  const missing = ours.filter(({ id }) => !written.has(id));
  const isFirst = ({ id }: Role): boolean => id === director;
  const isLast = ({ id }: Role): boolean => watchers.includes(id);
  const all = [...missing, ...roles];
  return [...all.filter(isFirst), ...all.filter((role) => !isFirst(role) && !isLast(role)), ...all.filter(isLast)];
});

/** Whether a seat has a say in its table's decisions. */
export const hasVote = ({ role = '', state }: Seat): boolean => state === 'in' && !watchers.includes(role);
