/** Express 4 under another name, with the part of Express 5's types that both have. */
declare module 'express4' {
  import express from 'express';
  export default express;
}

/** The build's own module. */
declare module '*/build/library.mjs' {
  export function compileLibrary(options: { readonly root: string; readonly out: string }): Promise<void>;
}

/** The build's own module. */
declare module '*/build/dashboard.mjs' {
  export function buildDashboard(options: { readonly root: string; readonly out: string }): Promise<readonly string[]>;
}
