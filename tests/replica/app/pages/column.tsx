/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { ICONS } from '../icons';
import { Link } from '../link';
import { ACCENT, THEMES } from '../look';
import { Button, Icon, Span, Text, View } from '../view';
import { word } from '../words';
import { world } from '../world';

interface ColumnProps {
  label: string;
  title?: string;
  /** Tabs under the title: word and address. */
  tabs?: { name: string; href: string; on: boolean }[];
  children: ReactNode;
}

/** primaryColumn with its sticky head. */
export function Column({ label, title, tabs = [], children }: ColumnProps) {
  const theme = THEMES[world().theme];
  const frame = {
    width: 600,
    maxWidth: '100%',
    borderLeftWidth: 1,
    borderRightWidth: 1,
    borderStyle: 'solid',
    minHeight: '100vh',
  } as const;
  return (
    <View test="primaryColumn" box={frame} style={{ borderColor: theme.border }}>
      <View aria-label={label} tabIndex={0} box={{ outline: 'none' }}>
        <View
          box={{ position: 'sticky', top: 0, zIndex: 2, borderBottomWidth: 1, borderStyle: 'solid' }}
          style={{ backgroundColor: theme.background, borderColor: theme.border }}
        >
          {title ? <Title title={title} /> : null}
          {tabs.length > 0 ? <Tabs tabs={tabs} /> : null}
        </View>
        {children}
      </View>
    </View>
  );
}

function Title({ title }: { title: string }) {
  return (
    <View box={{ flexDirection: 'row', alignItems: 'center', gap: 24, minHeight: 53, padding: '0 16px' }}>
      <Button test="app-bar-back" aria-label={word('back')} onClick={() => history.back()}>
        <Icon shape={ICONS.back} />
      </Button>
      <h2 dir="ltr" className="css-146c3p1" style={{ color: THEMES[world().theme].text, fontSize: '1.3rem' }}>
        <Span>{title}</Span>
      </h2>
    </View>
  );
}

function Tabs({ tabs }: { tabs: NonNullable<ColumnProps['tabs']> }) {
  return (
    <nav role="navigation" className="css-175oi2r">
      <View role="tablist" box={{ flexDirection: 'row' }}>
        {tabs.map((tab) => (
          <View key={tab.href} role="presentation" box={{ flexGrow: 1 }}>
            <Link href={tab.href} role="tab" aria-selected={tab.on} box={{ alignItems: 'center', padding: '16px 0' }}>
              <Text box={{ fontWeight: tab.on ? 700 : 400 }}>
                <Span>{tab.name}</Span>
              </Text>
              {tab.on ? (
                <View box={{ height: 4, width: 56, borderRadius: 4 }} style={{ backgroundColor: ACCENT }} />
              ) : null}
            </Link>
          </View>
        ))}
      </View>
    </nav>
  );
}
