/** The name of the event by which the page-world script tells what X answered. Its detail is a JSON string. */
export const SENT_REPLY_EVENT = 'sangfroid:sent';
