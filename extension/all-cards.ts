/** Opens the dataset browser, which lives in the options page. */
import browser from 'webextension-polyfill';
import { cardAddress, searchAddress } from '../data/card-address.ts';
import type { Outcome } from './messages.ts';

async function openTab(address: string): Promise<Outcome<null>> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + address });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

export const openAmongAllCards = (id: string): Promise<Outcome<null>> => openTab(cardAddress(id));

export const searchAllCards = (words: string): Promise<Outcome<null>> => openTab(searchAddress(words));
