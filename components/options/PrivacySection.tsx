import { strings } from './strings.ts';

export function PrivacySection() {
  return (
    <ul class="plain-words">
      {strings.privacy.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
