/** The welcome page opens once, after the installation, and never again by itself. */
import browser from 'webextension-polyfill';

export function welcomeOnce(onFailure: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(onFailure);
  });
}
