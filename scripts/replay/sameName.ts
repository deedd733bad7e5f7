const HONORIFICS =
  /^(?:(?:h\.?\s?e|ms|mr|mrs|miss|mx|dr|prof|professor|ambassador|hon|the hon|honou?rable|the honou?rable|sir|dame|madam|minister)\b\.?\s+)+/u;

/** A name as it is compared: without a leading honorific, without regard to case, accents' encoding or spacing. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain.replace(HONORIFICS, '') || plain;
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
