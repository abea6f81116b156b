import { DATASET_LANGUAGE } from '../language.ts';

/** What another card is called; many instruments have an Article 5, so that a provision says of which it is. */
export const CardTitle = ({ title, of }: { title: string; of?: string | undefined }) => (
  <bdi lang={DATASET_LANGUAGE}>
    {title}
    {of && <span class="of"> · {of}</span>}
  </bdi>
);
