import type { Rule } from './rulesOf.ts';

/** The page's translation, with the words of rules.json loaded. */
type Words = (key: string, gaps: Record<string, unknown>) => string;

/** "3 minutes", "1 minute 30 seconds". */
export function timeInWords(t: Words, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [
    minutes > 0 && t('rules:minutes', { count: minutes }),
    (rest > 0 || minutes === 0) && t('rules:seconds', { count: rest }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sentence that says what a rule changes for whom. */
export function ruleInWords(t: Words, { key, seconds, category, kind, ...gaps }: Rule): string {
  return t(`rules:${key}`, {
    ...gaps,
    ...(seconds !== undefined && { time: timeInWords(t, seconds) }),
    ...(category !== undefined && { category: t(`common:category.${category}`, { defaultValue: category }) }),
    ...(kind !== undefined && { kind: t(`common:kind.${kind}`, { defaultValue: kind }) }),
  });
}
