/** First segments of the addresses of pages; what stands behind them only the dashboard knows. */
export const PAGE_SEGMENTS = ['', 'runs', 'tasks', 'approvals', 'workers', 'trends'];
/** Whether a path below `ui/` (percent-encoded, as asked for) may be the address of a page. */
export function isPageAddress(path) {
    return PAGE_SEGMENTS.includes(path.split('/', 1)[0] ?? '');
}
/** What leads from the address of a page back to `ui/`: the same number of folders, wherever a proxy has put them. */
export function wayBack(path) {
    return '../'.repeat(path.split('/').length - 1) || './';
}
