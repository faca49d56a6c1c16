/** @jsxImportSource react */
import { useEffect } from 'react';
import { Layers } from './layers/layers';
import { applyTheme, THEMES } from './look';
import { pageRoute } from './navigation';
import { Home } from './pages/home';
import { Notifications, Profile, Search } from './pages/lists';
import { Status } from './pages/thread';
import { SideNav } from './side-nav';
import { Span, Text, View } from './view';
import { useWorld } from './world';

/** The whole of the replica: #layers first, then the navigation and the page, as in X's document. */
export function App() {
  const { theme, fontSize, language } = useWorld();
  useEffect(() => {
    applyTheme(THEMES[theme], fontSize);
    document.documentElement.lang = language;
  }, [theme, fontSize, language]);
  return (
    <View box={{ width: '100%' }}>
      <View box={{ minHeight: '100%' }}>
        <Text box={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
          <Span />
        </Text>
        <Layers />
        {/* Its own stack, so that nothing in the page stands above a dialog. */}
        <View box={{ flexDirection: 'row', justifyContent: 'center', zIndex: 0 }} dir="ltr">
          <SideNav />
          <main role="main" className="css-175oi2r" style={{ width: '600px', maxWidth: 'calc(100vw - 72px)' }}>
            <View>
              <View>
                <Page />
              </View>
            </View>
          </main>
        </View>
      </View>
    </View>
  );
}

function Page() {
  const route = pageRoute();
  switch (route.page) {
    case 'search':
      return <Search key={route.query} query={route.query} />;
    case 'notifications':
      return <Notifications mentions={route.mentions} />;
    case 'profile':
      return <Profile handle={route.handle} />;
    case 'status':
      return <Status id={route.id} />;
    default:
      return <Home />;
  }
}
