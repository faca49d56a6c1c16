import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ask } from '../messages';
import { HelpLink } from '../ui/components/HelpLink';
import { t } from '../ui/i18n';
import type { IconName } from '../ui/iconShapes';
import { Icon } from '../ui/icons';
import type { ToastWords } from '../ui/page/useToast';
import { AboutSection } from './sections/AboutSection';
import { BrandSection } from './sections/BrandSection';
import { CorrectionsSection } from './sections/CorrectionsSection';
import { DataSection } from './sections/DataSection';
import { HoursSection } from './sections/HoursSection';
import { InterfaceSection } from './sections/InterfaceSection';
import { OnXSection } from './sections/OnXSection';
import { RulesSection } from './sections/RulesSection';
import { SelfCheckSection } from './selfCheck/SelfCheckSection';
import { TemplatesSection } from './templates/TemplatesSection';
import type { Saving } from './useSaving';

const SECTIONS: readonly (readonly [id: string, words: string, icon: IconName])[] = [
  ['brand', 'options_brand', 'person'],
  ['hours', 'options_section_hours', 'clock'],
  ['on-x', 'options_section_x', 'watch'],
  ['templates', 'template_section', 'template'],
  ['rules', 'options_section_rules', 'improve'],
  ['corrections', 'options_section_corrections', 'undo'],
  ['data', 'data_section', 'archive'],
  ['interface', 'options_section_interface', 'globe'],
  ['self-check', 'selfcheck_section', 'search'],
  ['about', 'options_section_about', 'shield'],
];

interface Toasting {
  show: (toast: ToastWords) => void;
}

/** All settings on one page. Each change is kept at once and can be undone. */
export function SettingsView({ settings, save, show }: Saving & Toasting): JSX.Element {
  const account = settings.brand.handles[0];
  // The section named in the address is not there yet when the browser looks for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div class="shell">
      <header class="nav">
        <div class="brand">
          <Icon name="mark" class="mark" />
          <span class="cut">{account ? `@${account}` : t('common_no_brand')}</span>
        </div>
        <button type="button" class="side-link" onClick={() => void ask('openBoard', {})}>
          <Icon name="left" />
          {t('common_board')}
        </button>
        <HelpLink class="side-link" />
        <nav class="views" aria-label={t('common_settings')}>
          {SECTIONS.map(([id, words, icon]) => (
            <a key={id} href={`#${id}`}>
              <Icon name={icon} />
              <span>{t(words)}</span>
            </a>
          ))}
        </nav>
      </header>
      <main class="opts">
        <h1 class="vh">{t('common_settings')}</h1>
        <BrandSection settings={settings} save={save} />
        <HoursSection settings={settings} save={save} />
        <OnXSection settings={settings} save={save} />
        <TemplatesSection settings={settings} show={show} />
        <RulesSection settings={settings} save={save} />
        <CorrectionsSection show={show} />
        <DataSection settings={settings} save={save} show={show} />
        <InterfaceSection settings={settings} save={save} />
        <SelfCheckSection settings={settings} show={show} />
        <AboutSection />
      </main>
    </div>
  );
}
