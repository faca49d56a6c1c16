import { deskPage } from './desk';
import type { Launched } from './launched';

/** Makes the extension forget everything, as if it had just been installed. */
export async function wipe(launched: Launched): Promise<void> {
  const page = await deskPage(launched);
  await page.evaluate(async () => {
    type Api = {
      storage: Record<'local' | 'session', { clear(): Promise<void> }>;
      alarms?: { clearAll(): Promise<unknown> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage, alarms } = browser ?? chrome;
    await Promise.all([storage.local.clear(), storage.session.clear(), alarms?.clearAll()]);
  });
  // Only when the background is gone has it let go of its database.
  await launched.stopBackground();
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
        request.onblocked = () => failed(new Error(`${name} is still open`));
      });
    }
  });
}
