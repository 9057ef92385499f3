/** What a SCORM 1.2 platform puts beside the page. Its answers are texts by the book, and anything in practice. */
export interface ScormApi {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
  readonly LMSGetValue: (name: string) => unknown;
  readonly LMSSetValue: (name: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSGetLastError: (nothing: '') => unknown;
}

/** A window as far as the search for the API looks at it. */
export interface ApiWindow {
  readonly API?: unknown;
  readonly parent?: ApiWindow | null;
  readonly opener?: ApiWindow | null;
}
