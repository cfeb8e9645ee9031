/** What the pages of the dashboard may load and do: their own scripts, styles and pictures, and calls to where they come from. Nothing else. */
export const UI_CSP = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
].join('; ');
/** Sent with every file of the dashboard. */
export const UI_HEADERS = {
    'Content-Security-Policy': UI_CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
};
