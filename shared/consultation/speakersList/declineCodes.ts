export const declineCodes = ['noTime', 'otherItem', 'alreadyHeard', 'notInOrder', 'other'] as const;
/** Why, as far as everyone may know it: their page tells it to the person concerned. What the chair writes is the bureau's. */
export type DeclineCode = (typeof declineCodes)[number];
