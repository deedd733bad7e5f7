import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from './en/common.json';
import refusals from './en/refusals.json';

/** One file per language and area; a new file is picked up by itself and loaded when its area is first shown. */
const files = import.meta.glob<{ default: object }>(['./*/*.json', '!./en/common.json', '!./en/refusals.json']);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) done(new Error(`No words for ${language}/${namespace}`), false);
    else
      load().then(
        ({ default: words }) => done(null, words),
        (fault: unknown) => done(fault as Error, false),
      );
  },
};

export const languages = [...new Set(['en', ...Object.keys(files).map((path) => path.split('/')[1] ?? 'en')])];

/** Starts the page's language: `?lang=`, else the browser's, else English. */
export async function startI18n(): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('lang');
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: pick([wanted, ...navigator.languages]),
      fallbackLng: 'en',
      supportedLngs: languages,
      resources: { en: { common, refusals } },
      partialBundledLanguages: true,
      ns: ['common', 'refusals'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  reflect(i18next.language);
  i18next.on('languageChanged', reflect);
}

function pick(wanted: readonly (string | null)[]): string {
  const short = wanted.map((tag) => tag?.split('-')[0]);
  return short.find((tag) => tag !== undefined && languages.includes(tag)) ?? 'en';
}

function reflect(language: string) {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
