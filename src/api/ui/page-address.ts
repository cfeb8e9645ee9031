/** First segments of the addresses of pages; what stands behind them only the dashboard knows. */
export const PAGE_SEGMENTS: readonly string[] = ['', 'runs', 'tasks', 'approvals', 'workers', 'trends'];

/** Whether a path below `ui/` (percent-encoded, as asked for) may be the address of a page. */
export function isPageAddress(path: string): boolean {
  return PAGE_SEGMENTS.includes(path.split('/', 1)[0] ?? '');
}

/** What leads from the address of a page back to `ui/`: the same number of folders, wherever a proxy has put them. */
export function wayBack(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
