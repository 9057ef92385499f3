import type { Chosen } from '../../store/pooled.ts';

/** All files that were dropped, those inside of folders too, and the names of what cannot be opened. */
export async function filesDropped({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<Chosen> {
  // Asked for at once: the list is emptied as soon as the drop has been heard.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...files];
  if (!entries.some((entry) => entry.isDirectory)) return { files: plain, unopened: [] };
  return together(await Promise.all(entries.map(filesIn)));
}

async function filesIn(entry: FileSystemEntry): Promise<Chosen> {
  try {
    if (isFile(entry)) return { files: [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))], unopened: [] };
    if (!isFolder(entry)) return { files: [], unopened: [] };
    const inside = await entriesIn(entry.createReader());
    return together(await Promise.all(inside.map(filesIn)));
  } catch {
    return { files: [], unopened: [entry.name] };
  }
}

const together = (all: readonly Chosen[]): Chosen => ({
  files: all.flatMap(({ files }) => files),
  unopened: all.flatMap(({ unopened }) => unopened),
});

/** A reader hands out a hundred at a time, and none when there are no more. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
