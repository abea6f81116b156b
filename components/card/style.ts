import css from './card.css?inline';

/** One sheet for all cards of the page; absent where it cannot be made. */
let sheet: CSSStyleSheet | undefined;

function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

const styled = new WeakSet<ShadowRoot>();

/** Dresses the shadow root once. Some browsers refuse constructed sheets to content scripts; a style element does it there. */
export function adoptStyle(root: ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  try {
    root.adoptedStyleSheets = [sharedSheet()];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.prepend(element);
  }
}
