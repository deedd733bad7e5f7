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

export const FRAMES: Record<Exclude<Slot, 'refer' | 'urge' | 'closer' | 'unitedNations'>, Frame> = {
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
  question: {
    lead: '',
    one: 'A question was {also }raised about ',
    oneSource: 'Questions were {also }raised about ',
    quantified: '{S} {also }raised questions about ',
    list: ['Questions were {also }raised about '],
  },
  asked: {
    lead: '',
    one: 'It was {also }asked ',
    oneSource: 'It was {also }asked ',
    quantified: '{S} {also }asked ',
    list: ['It was {also }asked '],
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
  oppose: {
    lead: '',
    one: 'Opposition was {also }expressed to ',
    oneSource: 'Opposition was {also }expressed to ',
    quantified: '{S} {also }opposed ',
    list: ['Opposition was {also }expressed to '],
  },
  welcome: {
    lead: '',
    one: 'Appreciation was {also }expressed for ',
    oneSource: 'Appreciation was {also }expressed for ',
    quantified: '{S} {also }welcomed ',
    list: ['{S} {also }welcomed '],
  },
};
