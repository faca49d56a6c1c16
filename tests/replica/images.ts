import { avatarOf } from './avatar-image';

/** Pictures drawn on the spot, so that the replica needs none of X's: avatars by handle, emoji by code point, photos. */
export function imageFor(path: string): string | Buffer | undefined {
  const avatar = /^\/__replica-image\/avatar\/(\w+)\.png$/.exec(path)?.[1];
  if (avatar) return avatarOf(avatar);
  const photo = /^\/__replica-image\/photo\/([\d-]+)\.svg$/.exec(path)?.[1];
  if (photo) return landscape(photo);
  const emoji = /^\/emoji\/v2\/svg\/([0-9a-f-]+)\.svg$/.exec(path)?.[1];
  if (!emoji) return undefined;
  const letters = emoji.split('-').map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  return emojiOf(letters.join(''));
}

function hueOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
}

function emojiOf(letters: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><text x="20" y="21" font-family="sans-serif" font-size="30" text-anchor="middle" dominant-baseline="central">${letters}</text></svg>`;
}

function landscape(seed: string): string {
  const hue = hueOf(seed);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 360" preserveAspectRatio="xMidYMid slice"><rect width="600" height="360" fill="hsl(${hue} 40% 82%)"/><circle cx="${100 + (hue % 400)}" cy="90" r="36" fill="hsl(45 80% 86%)"/><path d="M0 260 L150 150 L300 240 L430 130 L600 250 V360 H0Z" fill="hsl(${hue} 24% 52%)"/><path d="M0 310 Q300 250 600 310 V360 H0Z" fill="hsl(${hue} 28% 36%)"/></svg>`;
}
