/** Branded ids. Each is a kind letter and an ordinal from the state (`r17`), so the same record always gives the same ids. */
declare const brand: unique symbol;
type Id<B extends string> = string & { readonly [brand]?: B };

export type ConsultationId = Id<'consultation'>;
export type PersonId = Id<'person'>;
/** A line of the register, `n3`. */
export type RegistrationId = Id<'registration'>;
export type SittingId = Id<'sitting'>;
export type ItemId = Id<'item'>;
export type RequestId = Id<'request'>;
export type InterventionId = Id<'intervention'>;
export type WordsId = Id<'words'>;
export type StatementId = Id<'statement'>;
export type PointId = Id<'point'>;
export type SentenceId = Id<'sentence'>;
/** An intervention (`i17`) or a written contribution (`c3`): whatever points are taken from. */
export type InputId = string;
