import { describe, expect, it } from 'vitest';
import { regionOf } from '../ordering/regionOf.ts';
import regions from '../ordering/regions.json' with { type: 'json' };
import { chair, floorOfficer, mira, tomas } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { asks, bothWait, listOpen, miraSpeaks } from '../testing/stories.ts';
import { countryName, locales } from './countryName.ts';
import countryNames from './countryNames.json' with { type: 'json' };
import { protocolLine } from './protocolLine.ts';
import templates from './templates.json' with { type: 'json' };

const line = (story: Story, locale: (typeof locales)[number] = 'en') =>
  protocolLine(given(...story).state.everyone, locale);
const enters = (person: object) => does(floorOfficer, { type: 'RequestFloorFor', person });

describe('PL1 the protocol line', () => {
  it('PL1 while nobody speaks: who is to be called, and who comes after', () => {
    const { now, next } = line([bothWait]);
    expect(now).toMatchObject({ requestId: 'r3', sentence: 'I give the floor to Mira Costa, River Growers.' });
    expect(next).toMatchObject({ requestId: 'r4', sentence: 'Next: Tomas Reyes.' });
  });

  it('PL1 while somebody speaks: they, and whoever is first on the list', () => {
    const { now, next } = line([miraSpeaks]);
    expect([now?.requestId, next?.requestId]).toEqual(['r3', 'r4']);
    expect(line([listOpen])).toEqual({ now: null, next: null });
  });

  it('PL1 who really speaks, with the form of address, and for whom', () => {
    const deputy = does(chair, { type: 'IdentifySpeaker', person: { name: 'Rui Alves', honorific: 'Dr.' } });
    expect(line([miraSpeaks, deputy]).now?.name).toBe('Dr. Rui Alves');
    const grouped = does(tomas, { ...asks, kind: 'groupStatement', onBehalfOf: '{{speaker}} & Co' });
    expect(line([listOpen, grouped]).now).toMatchObject({
      sentence: 'I give the floor to Tomas Reyes, on behalf of {{speaker}} & Co.',
    });
  });

  it('PL2 a government is called by its country’s official name, in the language asked for', () => {
    const brazil = enters({ name: 'Ana Lima', category: 'government', country: 'brazil' });
    expect(line([listOpen, brazil]).now?.sentence).toBe('I give the floor to Brazil.');
    expect(line([listOpen, brazil], 'fr').now?.sentence).toBe('La parole est à : Brésil.');
    expect(line([listOpen, enters({ name: 'Ana Lima', country: 'brazil' })]).now?.sentence).toBe(
      'I give the floor to Ana Lima.',
    );
  });

  it('PL1 somebody unnamed is called so in every language, and no gap is left', () => {
    for (const locale of locales) {
      const { now } = line([listOpen, enters({})], locale);
      expect(now).toMatchObject({ name: null, speaker: templates[locale].unnamed });
      expect(now?.sentence).not.toMatch(/\{\{/);
      expect(Object.keys(templates[locale])).toEqual(Object.keys(templates.en));
    }
    expect(line([listOpen, does(mira, asks)], 'zh').now?.sentence).toContain('Mira Costa');
  });
});

describe('PL2 names of countries', () => {
  it('PL2 every member has an English name, under which it is found again', () => {
    const members = Object.values(regions.members).flat();
    expect(Object.keys(countryNames)).toHaveLength(members.length);
    for (const member of members) expect(countryName(member, 'en').isOfficial).toBe(true);
    for (const { en } of Object.values(countryNames)) expect([en, regionOf(en)]).not.toEqual([en, 'unknown']);
  });

  it('PL2 whose official name is not the usual one has it in all six languages', () => {
    const usual = new Intl.DisplayNames('en', { type: 'region' });
    const plain = (name = '') => name.replace('&', 'and').replace('St.', 'Saint').replace('’', "'");
    for (const [code, { en, ...others }] of Object.entries(countryNames))
      if (plain(usual.of(code)) !== en)
        expect([en, ...Object.keys(others).sort()]).toEqual([en, 'ar', 'es', 'fr', 'ru', 'zh']);
  });

  it('PL2 as it was typed becomes the official one, else the usual one of the language, else it stays; both are said to be no official ones', () => {
    expect(countryName('Russia', 'en')).toEqual({ name: 'Russian Federation', isOfficial: true });
    expect(countryName('iran', 'en')).toEqual({ name: 'Iran (Islamic Republic of)', isOfficial: true });
    expect(countryName('South Korea', 'fr')).toEqual({ name: 'République de Corée', isOfficial: true });
    expect(countryName('Germany', 'es')).toEqual({ name: 'Alemania', isOfficial: false });
    expect(countryName('The Valley', 'en')).toEqual({ name: 'The Valley', isOfficial: false });
  });
});
