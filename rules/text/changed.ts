/** What two versions of a text have in common at their ends: a long reply is compared by blocks, not letter by letter or line by line. */

/** Compared at once, UTF-16 units. */
const BLOCK = 1024;

/** How many UTF-16 units two texts begin with alike. */
export function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same + BLOCK <= most && one.slice(same, same + BLOCK) === other.slice(same, same + BLOCK)) same += BLOCK;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

/** How many UTF-16 units two texts end with alike; at most `most`. */
export function sameEnd(one: string, other: string, most: number): number {
  const { length } = one;
  const by = other.length - length;
  let same = 0;
  const blockAlike = (end: number) => one.slice(end - BLOCK, end) === other.slice(end + by - BLOCK, end + by);
  while (same + BLOCK <= most && blockAlike(length - same)) same += BLOCK;
  while (same < most && one.charCodeAt(length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same += 1;
  return same;
}
