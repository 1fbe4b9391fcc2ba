/** Milliseconds after which a browser has surely begun to save; until then the address must hold. */
const PATIENCE = 10_000;

/** Saves a text as a file of the visitor's. */
export function downloadFile(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
