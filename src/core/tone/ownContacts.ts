import type { Brand } from '../brand';

/** Whether a contact in the draft is one of the brand's public ones: same address, same digits, or same domain. */
export function isOwnContact(brand: Brand, found: string): boolean {
  const digits = found.replace(/\D/g, '');
  return brand.contacts.some((contact) => {
    if (contact.toLowerCase() === found.toLowerCase()) return true;
    const own = contact.replace(/\D/g, '');
    if (own.length >= 6 && digits.length >= 6) return own.slice(-9) === digits.slice(-9);
    return isOnDomain(found, contact);
  });
}

/** An address belongs to a domain when its host is that domain or lies below it. */
function isOnDomain(found: string, contact: string): boolean {
  const domain = hostOf(contact);
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(domain) || contact.includes('@')) return false;
  const host = hostOf(found);
  return host === domain || host.endsWith(`.${domain}`);
}

function hostOf(address: string): string {
  const afterName = address.toLowerCase().split('@').pop() ?? '';
  return (afterName.replace(/^https?:\/\//, '').split(/[/?#:]/)[0] ?? '').replace(/^www\./, '');
}
