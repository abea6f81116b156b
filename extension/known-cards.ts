/** "I know this" holds until a fact on the card changes: with each known card goes a digest of its facts. */
import browser from 'webextension-polyfill';
import type { CompiledCard } from '../data/compiled.ts';
import { readStoredCard } from './dataset-files.ts';
import type { Outcome } from './messages.ts';
import { changeSettings, readForChange } from './settings.ts';

/** Digests by card id, on this device: another device has its own version of the dataset. */
const storageKey = 'knownFacts';

type Digests = Record<string, string>;

async function readDigests(): Promise<Digests> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey);
  return (stored as Digests | undefined) ?? {};
}

/** Labels and dated values: a source that was checked again changes nothing that a reader knows. */
async function digestOf({ facts }: CompiledCard): Promise<string> {
  const told = facts.map(({ label, values }) => [
    label,
    values.map(({ value, from, until, asOf }) => [value, from, until, asOf]),
  ]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(told)));
  return [...new Uint8Array(hash, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of a card as the package has it now; undefined where it has no such card, or cannot be read. */
async function digestNow(id: string): Promise<string | undefined> {
  const card = await readStoredCard(id).catch(() => undefined);
  return card && digestOf(card);
}

async function keepDigest(id: string): Promise<void> {
  const digest = await digestNow(id);
  if (digest) await browser.storage.local.set({ [storageKey]: { ...(await readDigests()), [id]: digest } });
}

/** The card is no longer marked. */
export async function knowCard(id: string): Promise<Outcome<null>> {
  // Without its digest the card is known as the next update finds it.
  await keepDigest(id).catch(() => undefined);
  return changeSettings(({ knownCards }) => ({ knownCards: [...new Set([...knownCards, id])] }));
}

/** After an update: cards whose facts are no longer those that the reader knew are marked again. Returns their ids; rejects where storage cannot be read. */
export async function forgetChangedCards(): Promise<string[]> {
  const [{ knownCards }, digests] = await Promise.all([readForChange(), readDigests()]);
  const now: Digests = {};
  const changed: string[] = [];
  for (const id of knownCards) {
    const digest = await digestNow(id);
    if (!digest) continue;
    // What came from another device, or from before there were digests, is known as it is now.
    if (digests[id] && digests[id] !== digest) changed.push(id);
    else now[id] = digest;
  }
  await browser.storage.local.set({ [storageKey]: now });
  if (changed.length > 0)
    await changeSettings((settings) => ({
      knownCards: settings.knownCards.filter((id) => !changed.includes(id)),
    }));
  return changed;
}
