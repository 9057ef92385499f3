import type { Resource } from './names.ts';

/** Why something may not be done now: a value with a reason, never an exception. */
export type Refusal =
  | { readonly reason: 'unknown'; readonly what: string }
  | { readonly reason: 'ended' }
  | { readonly reason: 'resolving' }
  | { readonly reason: 'not-resolving' }
  | { readonly reason: 'frame-first' }
  | { readonly reason: 'framed' }
  | { readonly reason: 'elsewhere'; readonly what: string }
  | { readonly reason: 'seen' }
  /** Has been brought in, or said, already. */
  | { readonly reason: 'happened' }
  | { readonly reason: 'short'; readonly resource: Resource; readonly needs: number; readonly has: number }
  | { readonly reason: 'closed'; readonly says: string }
  | { readonly reason: 'too-many'; readonly most: number }
  | { readonly reason: 'busy'; readonly what: string }
  /** Trusts the director too little to be asked. */
  | { readonly reason: 'distant'; readonly what: string }
  /** Trusts enough, but has been given too little to be asked. */
  | { readonly reason: 'owing'; readonly what: string };

/** The reason as one sentence for a player or an author. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'unknown':
      return `There is nothing called ${refusal.what} here.`;
    case 'ended':
      return 'This run has ended.';
    case 'resolving':
      return 'The last decision is still being played out.';
    case 'not-resolving':
      return 'Nothing has been decided yet.';
    case 'frame-first':
      return 'Say first what kind of problem this is.';
    case 'framed':
      return 'You have already said what kind of problem this is.';
    case 'elsewhere':
      return `${refusal.what} does not belong to this decision.`;
    case 'seen':
      return 'You have looked at this already.';
    case 'happened':
      return 'That has happened already.';
    case 'short':
      return `Needs ${refusal.needs} ${refusal.resource}, you have ${refusal.has}.`;
    case 'closed':
      return refusal.says;
    case 'too-many':
      return `At most ${refusal.most} can stand behind a choice.`;
    case 'busy':
      return 'Still taken up by your last decision.';
    case 'owing':
      return 'Trusts you, but you have given too little yet to ask.';
    case 'distant':
      return 'Does not trust you enough to stand behind this.';
  }
}
