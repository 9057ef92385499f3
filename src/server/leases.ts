/** Which process writes the log of which workshop. */
export interface Leases {
  /** The name of this process in the addresses of its sockets. */
  readonly owner: string;
  /** Makes a session that nobody knows yet this process's own. */
  readonly begin: (session: string) => Promise<void>;
  /** Takes a session for this process. Rejects with `HeldElsewhere` where another has it; resolves to whether there is such a session. */
  readonly take: (session: string) => Promise<boolean>;
  /** Whether it is still ours, as far as can be known without asking. */
  readonly holds: (session: string) => boolean;
  /** Where a process of this name is reached; `undefined` where it holds nothing any more. */
  readonly addressOf: (owner: string) => Promise<string | undefined>;
  /** Calls with a session that this process has lost. */
  readonly onLost: (heard: (session: string) => void) => void;
  /** Lets go of one that nobody uses. */
  readonly letGo: (session: string) => Promise<void>;
  /** Lets go of all, so that others need not wait. */
  readonly release: () => Promise<void>;
}

/** Another process has the workshop. */
export class HeldElsewhere extends Error {
  /** Of an answer by HTTP: this is not the process to ask. */
  readonly status = 421;
  /** Where other processes reach it, such as `http://10.0.0.7:2567`. */
  readonly address: string;

  constructor(session: string, address: string) {
    super(`${session} is looked after at ${address}.`);
    this.address = address;
  }
}

/** Of a process that shares its store with nobody: all is its own. */
export const soleOwner: Leases = {
  owner: 'here',
  begin: async () => undefined,
  take: async () => true,
  holds: () => true,
  addressOf: async () => undefined,
  onLost: () => undefined,
  letGo: async () => undefined,
  release: async () => undefined,
};
