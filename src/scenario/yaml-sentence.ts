import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

/** What a writer did, by the parser's code for it. */
const sentences: Partial<Readonly<Record<Code, string>>> = {
  ALIAS_PROPS: 'Anchors and aliases (& and *) are not used here. Write it out.',
  BAD_ALIAS: 'Anchors and aliases (& and *) are not used here. Put quotes round a text that begins with one.',
  MULTIPLE_ANCHORS: 'Anchors and aliases (& and *) are not used here. Write it out.',
  BAD_DIRECTIVE: 'A line that begins with % is not used here. Put quotes round a text that begins with one.',
  BAD_DQ_ESCAPE: 'A backslash inside double quotes means something else. Write two, or use single quotes.',
  BAD_INDENT: 'This line is not indented like its neighbours.',
  BAD_SCALAR_START: 'A text may not begin with this character. Put quotes round it.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in this line. Put quotes round a text that has a colon followed by a space.',
  BLOCK_IN_FLOW: 'Inside brackets everything is written with brackets and commas.',
  DUPLICATE_KEY: 'This field is written twice. Keep one.',
  KEY_OVER_1024_CHARS: 'The name of this field is much too long. Is a quote or a line break missing?',
  MULTILINE_IMPLICIT_KEY: 'A field was expected here: a name, a colon, a space and a value. Is a colon or a quote missing?',
  MULTIPLE_DOCS: 'A second document begins here (---). Keep one to a file.',
  MULTIPLE_TAGS: 'Tags (!) are not used here. Put quotes round a text that begins with one.',
  TAG_RESOLVE_FAILED: 'Tags (!) are not used here. Put quotes round a text that begins with one.',
  TAB_AS_INDENT: 'A tab stands here. Indent with spaces.',
  BAD_COLLECTION_TYPE: 'This is not written as its tag says. Leave the tag out.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read.',
};

/** A parser's complaint as one sentence for a writer. */
export function yamlSentence(error: Pick<YAMLError, 'code' | 'message'>): string {
  if (error.code === 'MISSING_CHAR') return missing(error.message);
  if (error.message.includes('Plain value cannot start')) return sentences.BAD_SCALAR_START ?? '';
  return sentences[error.code] ?? 'This cannot be read. Is a quote, a bracket, a comma or a colon missing here or just above?';
}

function missing(message: string): string {
  if (message.includes('quote')) return 'A text that begins with a quote is not closed. Add the closing quote.';
  if (message.includes('must be sufficiently indented') || message.includes('without - indicator'))
    return 'This line is not indented like its neighbours.';
  if (message.includes('flow map') || message.includes('}')) return 'A bracket { is not closed, or a comma is missing. Add } or a comma.';
  if (message.includes('flow seq') || message.includes(']')) return 'A bracket [ is not closed, or a comma is missing. Add ] or a comma.';
  return 'Something is missing here: a space, a comma, a colon or a bracket.';
}
