/** Gives the person a file under a name, as a download. */
export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Safari begins to read it only after this function is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
