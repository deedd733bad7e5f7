/** Every refusal and the sentence a person can act on. Codes are part of docs/PROTOCOL.md; more may come. */
export const refusals = {
  invalid: 'That command is not well formed, so nothing was changed.',
  notAllowed: 'Your role may not do that.',
  notFound: 'There is no such thing in this consultation.',
  sittingNotOpen: 'The sitting is not open. The chair opens it.',
  speakersListNotOpen: "The speakers' list is not open yet. You can ask for the floor as soon as the chair opens it.",
  speakersListClosed: "The speakers' list is closed. You can hand in your statement in writing.",
  speakersListAlreadyOpen: "The speakers' list is open already.",
  alreadyListed: "You are on the speakers' list of this item already.",
  changed: 'Somebody else acted first. Look at the list again before you go on.',
  floorTaken: 'Somebody has the floor. End that intervention first.',
  noFloor: 'Nobody has the floor.',
  tooMany: 'Too many commands at once. Wait a moment and try again.',
  notRecorded: 'The record could not be written, so nothing was changed. Try again.',
  nameMissing: 'Please say who you are before you ask for the floor.',
  nothingToPublish: 'No sitting has been opened yet, so there is no record to publish.',
  alreadyPublished: 'The record is public already.',
  notPublished: 'The record is not public.',
  alreadyCheckedIn: 'They are checked in already.',
  notCheckedIn: 'They are not checked in.',
  nothingToCommentOn: 'Nobody has spoken on this item yet, so there is nothing to comment on.',
  repliesUsed: 'Two rights of reply on an item are the most. A statement can still be handed in in writing.',
  othersWait: 'Others still wait on this item. Rights of reply come after them.',
  nobodyBehind: 'Nobody stands behind you, so there is nobody to let go first.',
  alreadyRegistered: 'The register says all of this already, so nothing was changed.',
} as const;

export type RefusalCode = keyof typeof refusals;
