/** The id of what Google has just made. @throws RangeError when it gave none */
export function made(id: string | null | undefined): string {
  if (!id) throw new RangeError("Google made something and gave it no id");
  return id;
}
