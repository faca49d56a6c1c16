/** Keys that belong together, apart by spaces, and the key of the words for what they do. */
export type KeyRow = readonly [keys: string, words: string];

/** All keys of the board, in the order in which its sheet and the help list them. */
export const BOARD_KEYS: readonly KeyRow[] = [
  ['J K', 'board_key_move'],
  ['Enter', 'board_key_open'],
  ['X', 'board_key_mark'],
  ['Shift ↑ ↓', 'board_key_mark_more'],
  ['Shift X', 'board_key_mark_all'],
  ['R', 'board_key_reply'],
  ['T', 'board_key_templates'],
  ['A', 'board_key_take'],
  ['G', 'board_key_assign'],
  ['M', 'board_key_answered'],
  ['D', 'board_key_dismiss'],
  ['F', 'board_key_follow'],
  ['U', 'board_key_followed_up'],
  ['N', 'board_key_note'],
  ['E', 'board_key_settle'],
  ['Z', 'board_key_undo'],
  ['/', 'board_key_search'],
  ['C', 'board_key_add'],
  ['1 … 5', 'board_key_views'],
  ['Esc', 'board_key_close'],
  ['?', 'board_key_help'],
];
