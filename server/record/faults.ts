import type { ConsultationId } from '#shared/basics/ids.ts';

/** An append to a consultation that was never created, or has been removed. */
export class UnknownConsultation extends Error {
  constructor(consultationId: ConsultationId) {
    super(`there is no consultation ${consultationId} in the record`);
    this.name = 'UnknownConsultation';
  }
}

/** A backup of a consultation that is there already. */
export class ConsultationExists extends Error {
  constructor(consultationId: ConsultationId) {
    super(`consultation ${consultationId} is there already`);
    this.name = 'ConsultationExists';
  }
}

/** The command key is in the record already; `knownCommand` has its answer. Nothing of the append is stored. */
export class DuplicateCommand extends Error {
  constructor(consultationId: ConsultationId) {
    super(`consultation ${consultationId}: a command of this append is in the record already`);
    this.name = 'DuplicateCommand';
  }
}

/** Somebody else appended first: the room drops its state and reloads. */
export class VersionConflict extends Error {
  constructor(consultationId: ConsultationId, expected: number, found: number) {
    super(`consultation ${consultationId}: version ${expected} was to be appended, the next is ${found}`);
    this.name = 'VersionConflict';
  }
}
