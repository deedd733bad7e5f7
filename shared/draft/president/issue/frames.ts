import type { Slot } from './slots.ts';

/**
 * How a slot's sentence begins, by who stands behind it. `{S}` is "Stakeholders" or a quantified form, `{also }` stands only where the paragraph
 * already has a sentence of the family, `{v}` is a verb of the act's rotation. `lead` is repeated before each element.
 */
export interface Frame {
  lead: '' | 'to ' | 'that ' | 'for ';
  /** One element, one organization. */
  one: string;
  /** Several elements, one organization. */
  oneSource: string;
  /** One element, two or more organizations. */
  quantified: string;
  /** Several elements, two or more organizations; the ordinal picks one, so that the text does not flicker. */
  list: string[];
  verbs?: string[];
}

const STRESS = ['stressed', 'emphasized', 'underscored'];

export const FRAMES: Record<Exclude<Slot, 'urge' | 'closer' | 'unitedNations'>, Frame> = {
  highlight: {
    lead: '',
    one: 'Attention was {also }drawn to ',
    oneSource: 'Attention was {also }drawn to ',
    quantified: '{S} {also }{v} ',
    list: ['{S} {also }{v} '],
    verbs: ['highlighted', 'drew attention to', 'underlined'],
  },
  note: {
    lead: 'that ',
    one: 'It was {also }noted ',
    oneSource: 'It was {also }noted ',
    quantified: '{S} {also }noted ',
    list: ['It was {also }noted ', '{S} {also }noted '],
  },
  view: {
    lead: 'that ',
    one: 'The view was {also }expressed ',
    oneSource: 'The view was {also }expressed ',
    quantified: '{S} {also }expressed the view ',
    list: ['The view was {also }expressed ', '{S} {also }expressed the view '],
  },
  deed: {
    lead: '',
    one: 'Steps described {also }included ',
    oneSource: 'Steps described {also }included ',
    quantified: 'Steps described {also }included ',
    list: ['Steps described {also }included '],
  },
  askThat: {
    lead: 'that ',
    one: 'It was {also }requested ',
    oneSource: 'It was {also }requested ',
    quantified: '{S} {also }requested ',
    list: ['It was {also }requested ', '{S} {also }requested '],
  },
  concern: {
    lead: '',
    one: 'Concern was {also }expressed about ',
    oneSource: 'Concern was {also }expressed about ',
    quantified: '{S} {also }expressed concern about ',
    list: ['Concerns were {also }raised about ', 'Concerns {also }included '],
  },
  concernThat: {
    lead: 'that ',
    one: 'Concern was {also }expressed ',
    oneSource: 'Concern was {also }expressed ',
    quantified: '{S} {also }expressed concern ',
    list: ['Concern was {also }expressed ', '{S} {also }expressed concern '],
  },
  need: {
    lead: 'to ',
    one: 'Emphasis was {also }placed on the need ',
    oneSource: 'Emphasis was {also }placed on the need ',
    quantified: '{S} {also }{v} the need ',
    list: ['{S} {also }{v} the need '],
    verbs: STRESS,
  },
  needFor: {
    lead: '',
    one: 'Emphasis was {also }placed on the need for ',
    oneSource: 'Emphasis was {also }placed on the need for ',
    quantified: '{S} {also }{v} the need for ',
    list: ['{S} {also }{v} the need for '],
    verbs: STRESS,
  },
  call: {
    lead: '',
    one: 'A call was {also }made for ',
    oneSource: 'Calls were {also }made for ',
    quantified: '{S} {also }called for ',
    list: ['Calls were {also }made for ', '{S} {also }called for '],
  },
  callTo: {
    lead: 'to ',
    one: 'A call was {also }made ',
    oneSource: 'Calls were {also }made ',
    quantified: 'Calls were {also }made by {S} ',
    list: ['Calls were {also }made '],
  },
  propose: {
    lead: '',
    one: 'A proposal was {also }made for ',
    oneSource: 'Proposals were {also }made for ',
    quantified: '{S} {also }proposed ',
    list: ['Proposals {also }included '],
  },
  proposeTo: {
    lead: 'to ',
    one: 'A proposal was {also }made ',
    oneSource: 'Proposals were {also }made ',
    quantified: '{S} {also }proposed ',
    list: ['Proposals were {also }made '],
  },
  proposeThat: {
    lead: 'that ',
    one: 'It was {also }suggested ',
    oneSource: 'It was {also }suggested ',
    quantified: '{S} {also }suggested ',
    list: ['It was {also }suggested ', '{S} {also }suggested '],
  },
  should: {
    lead: 'that ',
    one: 'It was {also }{v} ',
    oneSource: 'It was {also }{v} ',
    quantified: '{S} {also }{v} ',
    list: ['{S} {also }{v} '],
    verbs: STRESS,
  },
  support: {
    lead: '',
    one: 'Support was {also }expressed for ',
    oneSource: 'Support was {also }expressed for ',
    quantified: '{S} {also }expressed support for ',
    list: ['Support {also }emerged for ', '{S} {also }expressed support for '],
  },
  welcome: {
    lead: '',
    one: 'Appreciation was {also }expressed for ',
    oneSource: 'Appreciation was {also }expressed for ',
    quantified: '{S} {also }welcomed ',
    list: ['{S} {also }welcomed '],
  },
};

/** What comes between the title and the elements in a paragraph's first sentence; the ordinal picks among equal wordings. */
export const OPENERS: Partial<Record<Slot, { lead: '' | 'to ' | 'that '; one: string[]; many: string[] }>> = {
  note: {
    lead: 'that ',
    one: [', and it was noted '],
    many: [', with stakeholders noting ', ', and stakeholders noted '],
  },
  view: {
    lead: 'that ',
    one: [', and the view was expressed ', ', with the view expressed '],
    many: [', with stakeholders expressing the view '],
  },
  highlight: {
    lead: '',
    one: [', with attention drawn to ', ', and attention was drawn to '],
    many: [', with stakeholders highlighting ', ', and stakeholders drew attention to '],
  },
  support: {
    lead: '',
    one: [', with support expressed for ', ', and support was expressed for '],
    many: [', with support emerging for ', ', and stakeholders expressed support for '],
  },
  concern: {
    lead: '',
    one: [', with concern expressed about ', ', and concern was expressed about '],
    many: [', with stakeholders expressing concern about ', ', and concerns were raised about '],
  },
  concernThat: {
    lead: 'that ',
    one: [', with concern expressed ', ', and concern was expressed '],
    many: [', with stakeholders expressing concern ', ', and concern was expressed '],
  },
  need: {
    lead: 'to ',
    one: [', with emphasis placed on the need ', ', and emphasis was placed on the need '],
    many: [', with stakeholders emphasizing the need ', ', and stakeholders stressed the need '],
  },
  needFor: {
    lead: '',
    one: [', with emphasis placed on the need for ', ', and emphasis was placed on the need for '],
    many: [', with stakeholders emphasizing the need for ', ', and stakeholders stressed the need for '],
  },
  should: {
    lead: 'that ',
    one: [', and it was stressed ', ', and it was emphasized '],
    many: [', with stakeholders stressing ', ', with stakeholders emphasizing '],
  },
  call: {
    lead: '',
    one: [', with a call for ', ', and a call was made for '],
    many: [', with calls for ', ', and calls were made for '],
  },
  callTo: {
    lead: 'to ',
    one: [', with a call ', ', and a call was made '],
    many: [', with calls ', ', and calls were made '],
  },
  askThat: { lead: 'that ', one: [', and it was requested '], many: [', with stakeholders requesting '] },
  propose: {
    lead: '',
    one: [', with a proposal for ', ', and a proposal was made for '],
    many: [', with proposals for ', ', and proposals were made for '],
  },
  proposeThat: {
    lead: 'that ',
    one: [', and it was suggested ', ', and it was proposed '],
    many: [', with stakeholders suggesting '],
  },
  welcome: { lead: '', one: [', with appreciation expressed for '], many: [', with stakeholders welcoming '] },
};
