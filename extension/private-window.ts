import browser from 'webextension-polyfill';

/** Whether this script runs in a private window, where the reader has allowed Gloss: nothing of it is to be kept. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
