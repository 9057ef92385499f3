/** As much of a note as the handout has room for, cut between words, and what to say of the rest. */
export function cutNote(note: string, room: number): { readonly shown: string; readonly rest: string } {
  const plain = note.replaceAll(/\s+/gu, ' ').trim();
  if (plain.length <= room) return { shown: plain, rest: '' };
  const at = plain.lastIndexOf(' ', room);
  const shown = plain.slice(0, at > room / 2 ? at : room);
  return {
    shown: `${shown} …`,
    rest: `Cut here: ${shown.length} of ${plain.length} characters. The whole note stands in the debrief and in the run’s file.`,
  };
}
