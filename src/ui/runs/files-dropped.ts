/** All files that were dropped, those inside of folders too. What cannot be opened is passed over. */
export async function filesDropped({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly File[]> {
  // Asked for at once: the list is emptied as soon as the drop has been heard.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...files];
  if (!entries.some((entry) => entry.isDirectory)) return plain;
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  try {
    if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
    if (!isFolder(entry)) return [];
    const inside = await entriesIn(entry.createReader());
    return (await Promise.all(inside.map(filesIn))).flat();
  } catch {
    return [];
  }
}

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
