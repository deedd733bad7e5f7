/** Why a file is not taken for a backup: a sentence that a person can act on. */
export class BackupFault extends Error {}
