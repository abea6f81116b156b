// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { parentOf } from '../../page/elements.ts';

it('finds a form’s parent where a field of the form is called parentElement', () => {
  document.body.innerHTML = '<form><input name="parentElement"></form>';
  const form = document.querySelector('form') as HTMLFormElement;
  Object.defineProperty(form, 'parentElement', { value: form.querySelector('input') });
  expect(parentOf(form)).toBe(document.body);
  expect(parentOf(form.querySelector('input') as Element)).toBe(form);
});
