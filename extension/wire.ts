/**
 * Typed messages between the extension's parts, over `browser.runtime`. Nothing here rejects: a message that cannot
 * be sent, a handler that throws and a receiver that is not there all come back as an `Outcome` with an error.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { type BackgroundToPage, failure, type Outcome, type PageToBackground, problem } from './messages.ts';
import { isRequest } from './request-guard.ts';

/** The page that sent a message. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** Address of the page. */
  url: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a map's functions are told apart by their own parameters.
type MessageMap<Map> = { [Name in keyof Map]: (request: any) => Outcome<unknown> };

type Request<Map extends MessageMap<Map>, Name extends keyof Map> = Parameters<Map[Name]>[0];
type Answer<Map extends MessageMap<Map>, Name extends keyof Map> = ReturnType<Map[Name]>;

/** What is handed over where a message carries nothing is left out. */
type Data<Map extends MessageMap<Map>, Name extends keyof Map> =
  Request<Map, Name> extends undefined ? [] : [data: Request<Map, Name>];

/** One function for each message of a map; it may answer later. */
type Handlers<Map extends MessageMap<Map>, Context extends unknown[]> = {
  [Name in keyof Map]: (
    request: Request<Map, Name>,
    ...context: Context
  ) => Answer<Map, Name> | Promise<Answer<Map, Name>>;
};

export type PageMessageHandlers = Handlers<PageToBackground, [sender: PageSender]>;
export type BackgroundMessageHandlers = Handlers<BackgroundToPage, []>;

interface Envelope {
  gloss: 'to-background' | 'to-page';
  name: string;
  data?: unknown;
}

async function outcomeOf<T extends Outcome<unknown>>(send: () => Promise<unknown>): Promise<T> {
  try {
    return ((await send()) ?? problem('noAnswer')) as T;
  } catch (error) {
    return failure(error) as T;
  }
}

function isEnvelope(message: unknown, direction: Envelope['gloss']): message is Envelope {
  const { gloss, name } = (message ?? {}) as Partial<Envelope>;
  return gloss === direction && typeof name === 'string';
}

type Receive = (message: Envelope, sender: Runtime.MessageSender) => Promise<unknown>;

/** Answers those messages of one direction that are `mine` and leaves all others to whom they are for. */
function listen(
  direction: Envelope['gloss'],
  mine: (name: string) => boolean,
  receive: Receive,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (!isEnvelope(message, direction) || !mine(message.name)) return undefined;
    outcomeOf(() => receive(message, sender)).then(respond);
    return true as const;
  };
  if (signal?.aborted) return;
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener(
    'abort',
    () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
    {
      once: true,
    },
  );
}

/** From a page (or another part of the extension) to the background. */
export function sendToBackground<Name extends keyof PageToBackground>(
  name: Name,
  ...[data]: Data<PageToBackground, Name>
): Promise<Answer<PageToBackground, Name>> {
  return outcomeOf(() =>
    browser.runtime.sendMessage({ gloss: 'to-background', name, data } satisfies Envelope),
  );
}

/**
 * Answers pages' messages, in the background; call it before anything is awaited. What a page sends is checked: a
 * page that was taken over can make its content script's process say anything.
 */
export function onPageMessage(handlers: PageMessageHandlers): void {
  const receive: Receive = async ({ name, data }, sender) => {
    if (!Object.hasOwn(handlers, name)) throw new Error(`No message is called "${name}".`);
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined)
      throw new Error('Only pages may ask this.');
    if (!isRequest(name as keyof PageToBackground, data))
      throw new Error(`"${name}" came with data of a wrong shape.`);
    const handler = handlers[name as keyof PageToBackground];
    return handler(data as never, {
      tabId: sender.tab.id,
      frameId: sender.frameId ?? 0,
      url: sender.url ?? '',
    });
  };
  listen('to-background', () => true, receive);
}

/** From the background or the popup to the content script in a tab's top frame. */
export function sendToPage<Name extends keyof BackgroundToPage>(
  tabId: number,
  name: Name,
  ...[data]: Data<BackgroundToPage, Name>
): Promise<Answer<BackgroundToPage, Name>> {
  const message = { gloss: 'to-page', name, data } satisfies Envelope;
  return outcomeOf(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/**
 * Answers the background's and the popup's messages that there are handlers for, in a content script, until `signal`
 * aborts. The first answer counts: what another script of ours in the page is to answer must be left to it.
 */
export function onBackgroundMessage(handlers: Partial<BackgroundMessageHandlers>, signal: AbortSignal): void {
  const mine = (name: string): boolean => Object.hasOwn(handlers, name);
  const receive: Receive = async ({ name, data }) =>
    handlers[name as keyof BackgroundToPage]?.(data as never);
  listen('to-page', mine, receive, signal);
}
