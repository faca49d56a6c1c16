import { expect } from 'vitest';
import type { Session } from './session';

/** Ends a session, and asks that no page in it has failed and that nothing has tried to leave the machine. */
export async function closeClean(session: Session): Promise<void> {
  const refused = session.refused();
  await session.close();
  expect(session.pageErrors).toEqual([]);
  expect(refused).toEqual([]);
}
