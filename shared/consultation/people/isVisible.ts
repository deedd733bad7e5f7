/** Is there a sign to be seen in it? Spaces of no width, fillers and marks of direction are none. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
