import { handleIn } from './readAuthor';
import { X } from './selectors';

/** Where the account logged in shows its avatar: the account switcher, or the drawer's button on narrow pages. */
const OWN_AVATARS = ['SideNav_AccountSwitcher_Button', 'DashButton_ProfileIcon_Link']
  .map((id) => `[data-testid="${id}"] ${X.avatarOf}`)
  .join(', ');

/**
 * The handle, without @, of the account logged in on X, null where the page does not tell.
 * Accounts can be switched without a reload: read it again before each use.
 */
export function ownHandle(page: Document): string | null {
  const profile = page.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
  const linked = handleIn(profile?.getAttribute('href') ?? null);
  if (linked) return linked;
  const avatar = page.querySelector(OWN_AVATARS)?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  return avatar && /^\w{1,20}$/.test(avatar) ? avatar : null;
}
