// Long enough for any browser to have read the file, and to ask where to put it.
const keptFor = 60_000;

/** Hands a file to the browser to be saved. It exists in the page alone, as a `blob:` address. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
