import forms from './performatives.json' with { type: 'json' };

const BASE = new Map(
  Object.entries(forms).flatMap(([base, others]) =>
    [base, past(base), ...others.split(' ')].map((form) => [form, base] as const),
  ),
);
const SUBJECT =
  '(?:(?:the |a )?(?:speaker|delegate|delegation|participant|representative|panell?ist|ambassador|minister) |s?he |they )?';
const REPORTED = new RegExp(
  `^${SUBJECT}(?:(?:also|then|further|strongly|again) )?(?<verb>${[...BASE.keys()].join('|')})\\b(?! is\\b| are\\b| was\\b)`,
  'i',
);
const CONCERN = new RegExp(
  `^${SUBJECT}(?:(?:is|are|was|were|remains?) )?(?:very |deeply |strongly )?(?:concern(?:s|ed)?|worried|worries) (?=about|over|that|at|by)`,
  'i',
);
const SUPPORT = /^(?:strong |full |broad )?support (?:for|to) /i;
const NEED = /^(?:urgent |clear |strong )?need (?=for|to)/i;

/** A rapporteur notes in the third person or without a subject (`calls for audits`, `she urged States to`): the voice is the speaker's. */
export function inNotesVoice(note: string): string {
  if (CONCERN.test(note)) return note.replace(CONCERN, 'we are concerned ');
  if (SUPPORT.test(note)) return note.replace(SUPPORT, 'we support ');
  if (NEED.test(note)) return note.replace(NEED, 'the need ');
  return note.replace(REPORTED, (...match) => {
    const verb = (match.at(-1) as { verb: string }).verb.toLowerCase();
    return `we ${BASE.get(verb) ?? verb}`;
  });
}

function past(base: string): string {
  const irregular: Record<string, string> = { say: 'said', think: 'thought', feel: 'felt', hold: 'held' };
  return irregular[base] ?? (base.endsWith('e') ? `${base}d` : `${base}ed`);
}
