/** What is written into a draft, and where. */
export interface Stacked {
  text: string;
  /** UTF-16 offsets in the draft of what the text takes the place of. */
  start: number;
  end: number;
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|coucou|chère|cher)(?![\p{L}'’])[^,.!?\n]{0,40}[,.!]\s+/iu;
const SIGNATURE =
  /(?<=[.!?…»"”)\p{Extended_Pictographic}]\s{1,3})[-–—^~/]?\s?\p{Lu}[\p{L}'’-]{0,20}(?:\s\p{Lu}[\p{L}'’-]{0,20})?$/u;

/**
 * Puts a reply between other words without repeating what is there: a second greeting is left out, one signature stays,
 * at the end, and a reply that is in the draft already does not come a second time.
 */
export function stacked(draft: string, start: number, end: number, reply: string): Stacked {
  const before = draft.slice(0, start);
  const after = draft.slice(end);
  const signature = SIGNATURE.exec(reply)?.[0];
  const greeting = GREETING.exec(reply)?.[0] ?? '';
  const body = (signature ? reply.slice(0, -signature.length) : reply).slice(greeting.length).trim().toLowerCase();
  const isThere = [before, after].some((part) => part.toLowerCase().includes(body));
  if (body !== '' && isThere) return { text: '', start, end };
  const said = before.trim() === '' || greeting === '' ? reply : capitalised(reply.slice(greeting.length));
  if (!signature) return spaced(before, said, after, { start, end });
  if (after.trimEnd().endsWith(signature)) {
    return spaced(before, said.slice(0, -signature.length).trimEnd(), after, { start, end });
  }
  const signed = before.trimEnd();
  if (after.trim() === '' && signed.endsWith(signature)) {
    const kept = signed.slice(0, -signature.length);
    return spaced(kept, said, after, { start: kept.length, end });
  }
  return spaced(before, said, after, { start, end });
}

function spaced(before: string, text: string, after: string, place: { start: number; end: number }): Stacked {
  const lead = before !== '' && !/\s$/.test(before) ? ' ' : '';
  const trail = after !== '' && !/^[\s,.;:!?…)]/.test(after) ? ' ' : '';
  return { text: lead + text + trail, ...place };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
