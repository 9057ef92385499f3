/** How long runs last: in this browser, or only as long as the page and why. */
export type Keeping =
  | 'lasting'
  /** The browser keeps nothing for this page. */
  | 'nothing'
  /** Another window holds the archive. */
  | 'blocked'
  /** The archive was made by a newer Bearings. */
  | 'newer';
