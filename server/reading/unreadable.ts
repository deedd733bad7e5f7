/** A file that cannot be read, for the reason that its sentence tells the person who sent it. */
export class Unreadable extends Error {}
