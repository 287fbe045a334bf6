declare global {
  interface Window {
    /** Where the library that keeps the page still behind a dialog looks for the nonce of its style. */
    __webpack_nonce__?: string;
  }
}

/** The nonce of this load: every style that is made at run time must carry it. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Tells the libraries that cannot be told in any other way. Call it before the first dialog can open. */
export function installStyleNonce(): void {
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  window.__webpack_nonce__ = styleNonce();
}
