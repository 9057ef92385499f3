/** Looks an item of the register up by its id. `lines`: where it stands in the source. */
export type EvidenceOf = (id: string) => { readonly summary: string; readonly lines: string } | undefined;
