/** A title as it stands within running words: with one stop, whatever it ends with. */
export const asSentence = (title: string): string => (/[.?!…][”’]?$/.test(title) ? title : `${title}.`);
