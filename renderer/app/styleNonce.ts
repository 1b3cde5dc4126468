import { nonceMetaProperty } from '#shared/contract/pageDoor.ts';

/** What style elements made by scripts must carry; null when the page came without a policy. */
export function readNonce(page: Document): string | null {
  const meta = page.querySelector(`meta[property="${nonceMetaProperty}"]`);
  return meta?.getAttribute('content') ?? null;
}
