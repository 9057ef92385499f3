/** Names and addresses that mean something only on one machine or inside its network. */
const local = [
  /^(?:localhost|[^.:]+|.+\.(?:local|localhost|lan|internal|home\.arpa))$/u,
  /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u,
  /^\[(?:::1|f[cd]|fe[89ab])/u,
];

/** Whether an address leads somebody to a page who is neither at this machine nor in its network. A page without an origin has none that does. */
export function leadsElsewhere(address: string): boolean {
  const [, hostname] = /^https?:\/\/(\[[^\]]+\]|[^/:]+)/u.exec(address) ?? [];
  return hostname !== undefined && !local.some((name) => name.test(hostname));
}
