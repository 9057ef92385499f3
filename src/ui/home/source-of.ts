/** What a sheet stands on: the case study and where to find it. */
export function sourceOf({ caseStudy, cite }: { readonly caseStudy: string | undefined; readonly cite: string }): {
  readonly what: string;
  readonly where: string;
} {
  const chapter = /chapter \d+/iu.exec(cite)?.[0].toLowerCase();
  if (caseStudy === undefined) return { what: 'Child poverty report', where: chapter ?? 'the companion' };
  return { what: `Case study ${caseStudy}`, where: chapter ?? cite };
}
