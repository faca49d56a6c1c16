export type ThemeName = 'light' | 'dim' | 'dark';

/** The colours that X writes inline on its elements, per theme. */
export interface Theme {
  name: ThemeName;
  background: string;
  text: string;
  muted: string;
  border: string;
  button: string;
  buttonText: string;
  hover: string;
  scrollbar: string;
}

export const ACCENT = 'rgb(29, 155, 240)';

export const THEMES: Record<ThemeName, Theme> = {
  light: {
    name: 'light',
    background: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    muted: 'rgb(83, 100, 113)',
    border: 'rgb(239, 243, 244)',
    button: 'rgb(15, 20, 25)',
    buttonText: 'rgb(255, 255, 255)',
    hover: 'rgba(0, 0, 0, 0.03)',
    scrollbar: 'rgb(185, 202, 211) rgb(247, 249, 249)',
  },
  dim: {
    name: 'dim',
    background: 'rgb(21, 32, 43)',
    text: 'rgb(247, 249, 249)',
    muted: 'rgb(139, 152, 165)',
    border: 'rgb(56, 68, 77)',
    button: 'rgb(239, 243, 244)',
    buttonText: 'rgb(15, 20, 25)',
    hover: 'rgba(255, 255, 255, 0.03)',
    scrollbar: 'rgb(97, 110, 118) rgb(30, 39, 50)',
  },
  dark: {
    name: 'dark',
    background: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    muted: 'rgb(113, 118, 123)',
    border: 'rgb(47, 51, 54)',
    button: 'rgb(239, 243, 244)',
    buttonText: 'rgb(15, 20, 25)',
    hover: 'rgba(231, 233, 234, 0.03)',
    scrollbar: 'rgb(62, 65, 68) rgb(22, 24, 28)',
  },
};

/** Puts a theme where X has it: inline on body and html, never in a style sheet. */
export function applyTheme(theme: Theme, fontSize: number): void {
  document.body.style.backgroundColor = theme.background;
  document.body.style.setProperty('scrollbar-color', theme.scrollbar);
  const html = document.documentElement;
  html.dataset.theme = theme.name === 'light' ? 'light' : 'dark';
  html.style.colorScheme = theme.name === 'light' ? 'light' : 'dark';
  html.style.fontSize = `${fontSize}px`;
}
