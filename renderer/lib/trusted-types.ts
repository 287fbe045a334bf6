/** The part of the Trusted Types standard that is used here. */
interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

/** Lets style text through, which Mantine writes as HTML, and refuses everything that could be markup. */
export function onlyText(html: string): string {
  if (html.includes('<')) throw new TypeError('Markup from a string is refused');
  return html;
}

/** Guards every place of the page that turns a string into HTML; scripts and script addresses get no policy. */
export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: onlyText });
}
