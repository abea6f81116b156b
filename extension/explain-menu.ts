/** "Explain 'selected text'" in the context menu, on any page: the card opens over the page where it can, else among all cards. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openAmongAllCards, searchAllCards } from './all-cards.ts';
import { sendToPage } from './wire.ts';

const menuId = 'gloss-explain';
/** What is injected where no script of ours is: the click grants `activeTab`, and so no further permission is asked. */
const scripts = ['card.js', 'explain.js'];

/** Longer selections are no names. */
const MOST_CHARACTERS = 200;

/** Shows the card over the page; false where the page lets no script in. */
async function showOver(tabId: number, id: string): Promise<boolean> {
  if ((await sendToPage(tabId, 'showCard', { id })).ok) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: scripts });
  } catch {
    return false;
  }
  return (await sendToPage(tabId, 'showCard', { id })).ok;
}

async function explain(
  { selectionText = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  find: (text: string) => Promise<string | undefined>,
): Promise<void> {
  const words = selectionText.trim().slice(0, MOST_CHARACTERS);
  const id = await find(words);
  if (!id) await searchAllCards(words);
  else if (tab?.id === undefined || !(await showOver(tab.id, id))) await openAmongAllCards(id);
}

/**
 * Call it before anything is awaited.
 * @param find gives the id of the card that some words mean, if there is one.
 */
export function offerExplaining(
  title: string,
  find: (text: string) => Promise<string | undefined>,
  onFailure: (error: unknown) => void,
): void {
  browser.runtime.onInstalled.addListener(() => {
    // The menu of an earlier version is replaced, not joined.
    browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: menuId, title, contexts: ['selection'] }))
      .catch(onFailure);
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === menuId) explain(click, tab, find).catch(onFailure);
  });
}
