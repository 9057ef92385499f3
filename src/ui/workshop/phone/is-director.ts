import type { PhoneRole } from '../../../workshop/phone-view.ts';
import { director } from '../../../workshop/seat-roles.ts';

/** Whether the story's “you” is whoever holds this phone: the director, and everybody without a role. */
export const isDirector = (role: PhoneRole | undefined): boolean => role === undefined || role.id === director;
