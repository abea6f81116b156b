import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { countryOfUrl, type Publisher } from '../../data/sites/publisher.ts';
import { type DetectedMention, detect } from '../../detection/detect.ts';
import { cardsCalled } from '../../detection/lookup.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { mostMarks } from '../../detection/public-affairs.ts';
import { openAmongAllCards } from '../../extension/all-cards.ts';
import { prepareBadge, redrawBadges, showRunning } from '../../extension/badge.ts';
import { readCard, readNamesIndex } from '../../extension/dataset-files.ts';
import { offerExplaining } from '../../extension/explain-menu.ts';
import { welcomeOnce } from '../../extension/first-run.ts';
import { forgetChangedCards, knowCard } from '../../extension/known-cards.ts';
import { readWords, wordsOfCard } from '../../extension/language.ts';
import { markFile } from '../../extension/mark-files.ts';
import type {
  DetectAnswer,
  DetectRequest,
  InterfaceWords,
  Outcome,
  ShownMention,
} from '../../extension/messages.ts';
import { answerAddressBar } from '../../extension/omnibox.ts';
import { once, packageFile } from '../../extension/package-files.ts';
import { pageChosen } from '../../extension/page-choice.ts';
import { loadPublishers } from '../../extension/publishers.ts';
import { followSites } from '../../extension/registration.ts';
import { switchSiteOff } from '../../extension/rules.ts';
import {
  changeSettings,
  migrateStoredSettings,
  readSettings,
  watchSettings,
} from '../../extension/settings.ts';
import { noteUpdates } from '../../extension/update.ts';
import { onPageMessage, type PageSender, sendToPage } from '../../extension/wire.ts';
import { loadTagger } from './tagger.ts';

/** The names index, opened once for as long as the worker is awake. */
const namesIndex = once(() => readNamesIndex().then(openNamesIndex));

/** The titles of the instruments that have provisions, by id. */
const instrumentTitles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const index = await namesIndex();
  return new Map(index.instruments.map((number) => index.card(number)).map(({ id, title }) => [id, title]));
});

const shown = (
  { cardOf: { title, kind, topic, familiarity, provision }, ...mention }: DetectedMention,
  instruments: ReadonlyMap<string, string>,
): ShownMention => ({
  ...mention,
  title,
  ...(provision && { of: instruments.get(provision.instrument) }),
  kind,
  topic,
  familiarity,
});

/** Without the publishers' list no town is at home, and nothing else is lost. */
const publishersList = (): Promise<Publisher[]> => loadPublishers().catch(() => []);

async function answer({ article, only, revision }: DetectRequest): Promise<Outcome<DetectAnswer>> {
  const [index, instruments, list] = await Promise.all([namesIndex(), instrumentTitles(), publishersList()]);
  const country = article.url && countryOfUrl(article.url, list);
  const mentions = detect(
    { indexes: [index], loadTagger },
    { ...article, ...(country && { country }) },
    only && new Set(only),
  ).map((mention) => shown(mention, instruments));
  const most = mostMarks(article.blocks);
  return { ok: true, value: { revision, mentions, ...(most !== undefined && { most }) } };
}

async function injectCardScript({ tabId, frameId }: PageSender): Promise<Outcome<null>> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['card.js'] });
  return { ok: true, value: null };
}

async function cardWords(): Promise<Outcome<InterfaceWords>> {
  return { ok: true, value: wordsOfCard(await readWords()) };
}

async function showCount(count: number, { tabId }: PageSender): Promise<Outcome<null>> {
  const { badge } = await readSettings();
  await showRunning(tabId, count, badge);
  return { ok: true, value: null };
}

/** The keyboard commands walk through the mentions of the page in front. */
async function walk(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined)
    await sendToPage(tab.id, 'walk', { step: command === 'previous-mention' ? -1 : 1 });
}

/** What some words mean without a page around them: what detection finds in them, else what is called so. */
async function cardFor(text: string): Promise<string | undefined> {
  const index = await namesIndex();
  const [mention] = detect({ indexes: [index], loadTagger }, { blocks: [{ text, role: 'text' }] });
  return mention?.card ?? cardsCalled([index], text)[0]?.id;
}

const report = (error: unknown): void => console.error('Gloss:', error);

export default defineBackground(() => {
  onPageMessage({
    detect: answer,
    card: ({ id }) => readCard(id),
    cardWords,
    markSheet: async (look) => ({ ok: true, value: await (await packageFile(markFile(look))).text() }),
    loadCardScript: (_, sender) => injectCardScript(sender),
    pageCount: ({ count }, sender) => showCount(count, sender),
    choosePage: ({ key, choice }) => changeSettings((settings) => pageChosen(settings, key, choice)),
    notThisSite: (_, { url }) => switchSiteOff(url),
    browse: ({ id }) => openAmongAllCards(id),
    know: ({ id }) => knowCard(id),
  });
  // The menu is the browser's, and speaks the browser's language.
  offerExplaining(i18n.t('manifest.explain'), cardFor, report);
  answerAddressBar(report);
  welcomeOnce(report);
  noteUpdates(report);
  followSites(report);
  watchSettings(({ badge }) => redrawBadges(badge).catch(report));
  browser.commands.onCommand.addListener((command) => walk(command).catch(report));
  browser.runtime.onInstalled.addListener(() => {
    migrateStoredSettings().then(forgetChangedCards).catch(report);
  });
  prepareBadge().catch(report);
});
