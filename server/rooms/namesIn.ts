const ADDRESSES =
  'mr|ms|mrs|miss|mx|dr|prof|professor|sir|dame|madam|madame|mister|doctor|ambassador|minister|senator|judge|señor|señora|monsieur|herr|frau';
/** The longest name that may be an everyday word as well. */
const SHORT = 3;

/** Of these there are many namesakes. */
const PARTICLES = new Set(
  'de del de la las los da do dos das di du le el al van von der den bin ibn of and the'.split(' '),
);

export type Finding = 'named' | 'maybe' | null;

/**
 * Tells of a text whether it names somebody. Their whole name does, however it is written, and a part of it behind a form of address;
 * a name of one word only where it is capitalized, and a short one not at the beginning of a sentence. `maybe`: a part of the name by
 * itself, or the organization, which a person has to judge.
 */
export function nameFinder(names: Iterable<string>, organizations: Iterable<string> = []): (text: string) => Finding {
  const whole = [...names].map(folded).filter((name) => name !== '');
  const bodies = [...organizations].map(folded).filter((name) => name.length > SHORT);
  const named = whole.flatMap(namings);
  const maybe = [
    ...whole.flatMap((name) => parts(name).map((part) => word(capitalized(part)))),
    ...bodies.map((name) => word(escaped(name), 'iu')),
  ];
  return (text) => {
    const read = folded(text);
    if (named.some((naming) => naming.test(read))) return 'named';
    return maybe.some((naming) => naming.test(read)) ? 'maybe' : null;
  };
}

function namings(name: string): RegExp[] {
  const address = `(?:${ADDRESSES})\\.?,? (?:[\\p{L}.'’-]+ ){0,2}`;
  const addressed = parts(name).map((part) => word(`${address}${escaped(part)}`, 'iu'));
  if (name.includes(' ')) return [...addressed, word(escaped(name), 'iu')];
  const within = name.length <= SHORT ? '(?<!^|[.!?]["”’)]? )' : '';
  return [...addressed, word(`${within}${capitalized(name)}`)];
}

/** The words of a name that are long enough to tell anything. */
function parts(name: string): string[] {
  return name.split(' ').filter((part) => part.length > 1 && !part.endsWith('.') && !PARTICLES.has(part.toLowerCase()));
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** With a capital first, the rest as it may be. */
function capitalized(part: string): string {
  const [first = '', ...rest] = part;
  const either = rest.map((sign) => {
    const [low, high] = [sign.toLowerCase(), sign.toUpperCase()];
    return low === high || high.length > 1 ? escaped(sign) : `[${low}${high}]`;
  });
  return escaped(first.toUpperCase()) + either.join('');
}

function word(pattern: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
