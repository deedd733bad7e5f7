import type { Slot } from './slots.ts';

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
  question: {
    lead: '',
    one: [', with a question raised about '],
    many: [', with questions raised about ', ', and questions were raised about '],
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
  oppose: { lead: '', one: [', and opposition was expressed to '], many: [', and opposition was expressed to '] },
  welcome: { lead: '', one: [', with appreciation expressed for '], many: [', with stakeholders welcoming '] },
};

/** How stakeholders go on in one sentence behind the title: `..., with stakeholders expressing concern about A, and calling for B`. */
export const TAILS: Partial<Record<Slot, { words: string; lead: '' | 'to ' | 'that ' }>> = {
  refer: { words: 'referring to ', lead: '' },
  highlight: { words: 'highlighting ', lead: '' },
  note: { words: 'noting that ', lead: 'that ' },
  view: { words: 'expressing the view that ', lead: 'that ' },
  concern: { words: 'expressing concern about ', lead: '' },
  concernThat: { words: 'expressing concern that ', lead: 'that ' },
  question: { words: 'raising questions about ', lead: '' },
  need: { words: 'emphasizing the need to ', lead: 'to ' },
  needFor: { words: 'emphasizing the need for ', lead: '' },
  should: { words: 'stressing that ', lead: 'that ' },
  call: { words: 'calling for ', lead: '' },
  askThat: { words: 'requesting that ', lead: 'that ' },
  propose: { words: 'proposing ', lead: '' },
  proposeThat: { words: 'suggesting that ', lead: 'that ' },
  support: { words: 'expressing support for ', lead: '' },
  welcome: { words: 'welcoming ', lead: '' },
};
