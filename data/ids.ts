/** The id of a provision's card: north-atlantic-treaty + article 42(7) is north-atlantic-treaty-article-42-7. */
export function provisionId(instrument: string, provision: { form: string; number: string }): string {
  const number = provision.number
    .toLowerCase()
    .replace(/[^0-9a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${instrument}-${provision.form}-${number}`;
}

/** A title as the words of an id: "Côte d'Ivoire" is cote-d-ivoire. */
export const slug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id of a town's or province's card, where no other in the country bears its title: kharkiv-ua. */
export const placeId = (title: string, country: string): string => `${slug(title)}-${country.toLowerCase()}`;
