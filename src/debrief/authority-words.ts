interface Where {
  readonly title: string;
  /** Where it is played. */
  readonly authority: string;
  /** Where the case happened. */
  readonly caseAuthority: string;
}

/** "Who answers for this? Authority C": the line over a heading. A composite names no authority. */
export function authorityWords({ title, authority, caseAuthority }: Where): string {
  const met = authority === caseAuthority ? '' : 'met in ';
  return /^[A-Z]$/.test(authority) ? `${title}${title.endsWith('?') ? ' ' : ', '}${met}Authority ${authority}` : title;
}
