/** The address, if it is one of the web; what runs in a browser by being clicked (`javascript:`) is none. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !/^https?:\/\//i.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
}
