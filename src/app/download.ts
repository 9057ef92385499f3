/** Hands over a file, as the browser does with what it has fetched. */
export function download(name: string, content: string | ArrayBuffer, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
