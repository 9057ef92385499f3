/** Words as they stand among others: with one stop, whatever they end with. */
export const asSentence = (title: string): string => (/[.?!…][”’]?$/.test(title) ? title : `${title}.`);
