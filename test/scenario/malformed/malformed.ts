/** One way in which a writer can go wrong with the small document, and what the checker is to say. */
export interface Malformed {
  readonly title: string;
  /** Replaced once in the small document. */
  readonly from: string;
  readonly to: string;
  /** What stands in the changed document at the place of the problem; its first occurrence. */
  readonly at: string;
  /** Part of the message. */
  readonly says: string;
  /** Checked as a scenario that ships. */
  readonly complete?: boolean;
}
