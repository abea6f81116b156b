import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { markFile, markLooks } from './extension/mark-files.ts';
import { markStyleSheet } from './page/mark-style.ts';
import { polyfillOfWhatIsUsed } from './scripts/build/polyfill-of-what-is-used.ts';
import { shortenNames } from './scripts/build/short-names.ts';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';
import { withoutScriptContext } from './scripts/build/without-script-context.ts';
import { compileCheckedDataset, packageDataset } from './scripts/dataset/package.ts';
import { publisherHosts, readPublishers } from './scripts/dataset/publishers.ts';

/** No request ever leaves the browser: the policy allows the extension's own files and nothing else. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: 'Gloss',
    default_locale: 'en',
    description: '__MSG_manifest_about__',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    host_permissions: publisherHosts().map((host) => `*://*.${host}/*`),
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'gloss' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_manifest_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_manifest_previous__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gloss@gloss.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) shortenNames(config);
    },
    'build:publicAssets': (_, files) => {
      for (const { path, contents } of packageDataset(compileCheckedDataset()))
        files.push({ relativeDest: path.slice(1), contents: contents as string });
      for (const look of markLooks)
        files.push({ relativeDest: markFile(look), contents: markStyleSheet(look) });
      files.push({ relativeDest: 'publishers.json', contents: JSON.stringify(readPublishers()) });
    },
  },
  vite: () => ({ plugins: [preact(), polyfillOfWhatIsUsed(), withoutScriptContext(), withoutInnerHtml()] }),
});
