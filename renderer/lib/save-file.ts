const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A title as a file name that every system accepts. */
export function fileNameOf(title: string, extension: string): string {
  const name = title.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').slice(0, 80);
  return `${name.replaceAll(/^[. ]+|[. ]+$/g, '') || 'chart'}.${extension}`;
}

/** Offers a file to be saved, as a download does. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
