/**
 * The nonce of this page load, which the main process wrote into index.html. Styles that the kit adds while it runs
 * carry it; the content security policy refuses any other.
 */
export const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

// `get-nonce`, through which the kit's dialogs add the style that locks scrolling, reads it here.
Reflect.set(globalThis, '__webpack_nonce__', nonce);
