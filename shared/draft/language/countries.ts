const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Marshall|Solomon|Comoros|Seychelles|Russian Federation|Republic|Democratic|Central African|Dominican|Czech Republic|Lao People|Syrian|Holy See|European Union|Islamic Republic|Plurinational|Bolivarian|State of|Congo|Niger Delta|Sudan Republic|Federated|African Union)/;

/** The country as it stands after "from": `the United Kingdom`, `The Gambia`, `Kenya`. */
export function fromCountry(country: string): string {
  const name = country.trim();
  return /^the\s/i.test(name) || !WITH_ARTICLE.test(name) ? name : `the ${name}`;
}
