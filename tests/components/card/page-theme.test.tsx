import { afterEach, describe, expect, it } from 'vitest';
import { lightnessOf, pageTheme } from '../../../components/card/page-theme.ts';

describe('the lightness of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.8)', 0],
    ['rgb(7 11 20)', 0.04],
    ['oklch(0.13 0.028 261.692)', 0.13],
    ['oklab(0.97 none 0.01)', 0.97],
    ['lab(10 0 0)', 0.1],
    ['lch(95 10 120 / 0.9)', 0.95],
    ['color(srgb 0.1 0.1 0.1)', 0.1],
    ['color(display-p3 1 1 1)', 1],
    ['color(xyz-d65 0.9 0.8 0.7)', 0.8],
  ])('of %s', (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
  });

  it.each(['rgba(0, 0, 0, 0)', 'oklch(0.2 0 0 / 0.1)', 'transparent', '', 'nonsense(1 2 3)'])(
    'is not told by “%s”',
    (colour) => {
      expect(lightnessOf(colour)).toBeUndefined();
    },
  );
});

describe('the theme of a page', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  const themeOn = (style: string, html = '<p>Talks</p>'): string => {
    document.body.setAttribute('style', style);
    document.body.innerHTML = html;
    return pageTheme(document.querySelector('p') as Element);
  };

  it('is that of the nearest colour behind the text', () => {
    expect(themeOn('background-color: rgb(10, 10, 10)')).toBe('dark');
    expect(
      themeOn(
        'background-color: rgb(10, 10, 10)',
        '<div style="background-color: rgb(250, 250, 250)"><p>Talks</p></div>',
      ),
    ).toBe('light');
  });

  it('is told by the text where nothing behind it has a colour', () => {
    expect(themeOn('color: rgb(230, 230, 230)')).toBe('dark');
    expect(themeOn('color: rgb(20, 20, 20)')).toBe('light');
    expect(themeOn('color: rgb(230, 230, 230); background-image: linear-gradient(black, navy)')).toBe('dark');
  });
});
