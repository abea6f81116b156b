/** The popup as a page of its own: Playwright cannot click on the toolbar, and there it would find itself the active tab. */

interface Tabs {
  query(of: object): Promise<{ url?: string }[]>;
}

/** To run in the popup before its own script: it takes the tab at `wanted` for the active one. */
export function lookAtTab(wanted: string): void {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const query = tabs.query.bind(tabs);
  Object.assign(tabs, {
    // The polyfill passes a callback, unless the browser brings the promise-based API itself.
    query(_: object, answer?: (found: object[]) => void) {
      const found = query({}).then((all) => {
        const there = all.filter(({ url }) => url === wanted);
        return there.length > 0 ? there : [{ id: -1, url: wanted }];
      });
      if (answer) found.then(answer);
      return found;
    },
  });
}
