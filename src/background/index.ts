import browser from 'webextension-polyfill';
import { ensureAlarms, onTick } from './alarms';
import { updateBadge } from './badge';
import { keepDiagnostic } from './diagnostics';
import { dispatch } from './dispatch';
import { onNotificationClicked } from './notifications';
import { reachOpenTabs } from './openTabs';
import { forgetTab } from './tabs';

// All listeners are there in the first turn: the browser wakes the background for what it saw registered then.
browser.runtime.onMessage.addListener(dispatch as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
browser.alarms.onAlarm.addListener(() => void onTick(Date.now()));
browser.notifications.onClicked.addListener((id) => void guarded('notification', onNotificationClicked(id)));
browser.tabs.onRemoved.addListener((tabId) => void guarded('tab', forgetTab(tabId)));
browser.runtime.onStartup.addListener(() => void onTick(Date.now()));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void guarded('install', browser.runtime.openOptionsPage());
});

void guarded('start', reachOpenTabs());
void guarded('start', ensureAlarms());
void guarded('start', updateBadge(Date.now()));

function guarded(where: string, done: Promise<unknown>): Promise<unknown> {
  return done.catch((error: unknown) => keepDiagnostic(where, error));
}
