/**
 * A post that the rows abbreviate, with the agency's whole name: «Giám đốc Sở» and «Sở Công Thương»
 * give «Giám đốc Sở Công Thương».
 *
 * The end of `post` must be the first words of one of `agencies`, the longest such end winning; a
 * post that ends in none, or already in a whole name, is kept.
 */
export function fullTitle(post: string, agencies: readonly string[]): string {
  const words = post.split(" ");
  for (let from = 1; from < words.length; from++) {
    const end = words.slice(from).join(" ");
    for (const agency of agencies) {
      if (agency === end) return post;
      if (agency.startsWith(`${end} `)) return [...words.slice(0, from), agency].join(" ");
    }
  }
  return post;
}
