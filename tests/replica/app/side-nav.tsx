/** @jsxImportSource react */
import { ICONS } from './icons';
import { Link } from './link';
import { THEMES } from './look';
import { Avatar } from './post/avatar';
import { testId } from './test-id';
import { Button, Icon, Span, Text, View } from './view';
import { word } from './words';
import { change, personOf, useWorld, world } from './world';

/** The next account of the browser logs in, without a reload. */
export function switchAccount(handle?: string): void {
  change((next) => {
    const following = next.accounts[(next.accounts.indexOf(next.account) + 1) % next.accounts.length];
    next.account = handle ?? following ?? next.account;
  });
}

/** The side navigation, narrow when the window is. */
export function SideNav() {
  const { account } = useWorld();
  const items = [
    { test: 'AppTabBar_Home_Link', name: word('home'), href: '/home', shape: ICONS.home },
    { test: 'AppTabBar_Explore_Link', name: word('explore'), href: `/search?q=${account}`, shape: ICONS.search },
    { test: 'AppTabBar_Notifications_Link', name: word('notifications'), href: '/notifications', shape: ICONS.bell },
    { test: 'AppTabBar_DirectMessage_Link', name: word('messages'), href: '/home', shape: ICONS.mail },
    { test: 'AppTabBar_Profile_Link', name: word('profile'), href: `/${account}`, shape: ICONS.person },
  ];
  return (
    <header role="banner" className="css-175oi2r">
      <View
        box={{
          position: 'sticky',
          top: 0,
          height: '100vh',
          width: 72,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <View box={{ gap: 20, paddingTop: 12, alignItems: 'center' }}>
          <h1 role="heading" aria-level={1} className="css-175oi2r">
            <Link href="/home" aria-label="X" style={{ color: THEMES[world().theme].text }}>
              <Icon shape={ICONS.x} />
            </Link>
          </h1>
          <nav role="navigation" aria-label={word('primary')} className="css-175oi2r" style={{ gap: '20px' }}>
            {items.map((item) => (
              <Link
                key={item.test}
                href={item.href}
                aria-label={item.name}
                style={{ color: THEMES[world().theme].text }}
                {...testId(item.test)}
              >
                <View>
                  <View>
                    <Icon shape={item.shape} />
                  </View>
                </View>
              </Link>
            ))}
            <Button test="AppTabBar_More_Menu" aria-label={word('moreItems')}>
              <Icon shape={ICONS.more} />
            </Button>
          </nav>
          <Link href="/compose/post" over aria-label={word('post')} {...testId('SideNav_NewTweet_Button')}>
            <Text>
              <Icon shape={ICONS.reply} accent />
            </Text>
          </Link>
        </View>
        <Account />
      </View>
    </header>
  );
}

function Account() {
  const { account } = useWorld();
  return (
    <Button
      test="SideNav_AccountSwitcher_Button"
      aria-label={word('accountMenu')}
      onClick={() => switchAccount()}
      box={{ marginBottom: 16 }}
    >
      <View>
        <Avatar handle={account} linked={false} />
      </View>
      <View box={{ width: 1, height: 1, overflow: 'hidden', position: 'absolute' }}>
        <Text>
          <Span>{personOf(account).name}</Span>
        </Text>
        <View tabIndex={-1}>
          <Text>
            <Span>@{account}</Span>
          </Text>
        </View>
      </View>
    </Button>
  );
}
