const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** One sign as Slack's markup has it: mentions and links cannot be written by a task. */
export function escapeSign(sign) {
    return ESCAPES[sign] ?? sign;
}
/** Text that stands in a fence of three backticks and cannot end it. */
export function unfenced(text) {
    return text.replaceAll('```', "'''");
}
