const LEADING =
  /^((?:(?:H\.\s?E\.|Ms\.?|Mr\.?|Mrs\.?|Mx\.?|Dr\.?|Prof\.?|Professor|Ambassador|Hon\.?|Sir|Dame)\s+)+)(\S.*)$/u;

/** A name as programmes print it, "Ms. Amara Okoye", taken apart: the form of address is asked for nowhere else for invited speakers. */
export function formOfAddress(printed: string): { name: string; honorific?: string } {
  const [, honorific, name] = LEADING.exec(printed.trim()) ?? [];
  return honorific && name ? { name, honorific: honorific.trim() } : { name: printed.trim() };
}
