/** The id of a provision's card: north-atlantic-treaty + article 42(7) is north-atlantic-treaty-article-42-7. */
export function provisionId(instrument: string, provision: { form: string; number: string }): string {
  const number = provision.number
    .toLowerCase()
    .replace(/[^0-9a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${instrument}-${provision.form}-${number}`;
}
